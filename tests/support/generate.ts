/*
 * Datasets of any size in our format, the same each time for the same seed: bursts of events, spans,
 * vague and missing dates, a third with places, titles of three to eight Russian words.
 */

/** Mulberry32: small, fast, good enough for test data; each call gives 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS =
  'соглашение встреча министров сотрудничество безопасность информационная заявление проект конвенция рабочая группа секретарь совет глава подписание план мероприятий стратегия концепция доклад учение заседание решение протокол обмен опытом центр реагирование визит переговоры договор редакция комиссия институт исследование форум выставка защита сведений угроза правила поведения государство участник председательство'.split(
    ' ',
  )

const TRACKS = ['by', 'kz', 'bilateral', 'csto', 'cis', 'un']
const KINDS = ['agreement', 'statement', 'meeting', 'document', 'visit', 'exercise']
const CLAIMS = ['fact', 'fact', 'fact', 'fact', 'fact', 'proposal', 'assessment', 'forecast']
const STATES = ['BLR', 'KAZ', 'RUS', 'ARM', 'KGZ', 'TJK']

/** Days in milliseconds; 1991 to 2025. */
const DAY = 86_400_000
const FIRST = Date.UTC(1991, 0, 1)
const SPAN = 34 * 365

const isoOf = (day: number) => new Date(FIRST + day * DAY).toISOString().slice(0, 10)

/** A dataset of that many events, as its file's JSON would be read. */
export function generateDataset(count: number, seed = 1): Record<string, unknown> {
  const random = seeded(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T
  const label = (text: string) => ({ ru: text, en: text })
  const places = Array.from({ length: 24 }, (_, index) => ({
    id: `place-${index}`,
    label: label(`Город ${index + 1}`),
    state: pick(STATES),
    coordinates: [Number((22 + random() * 66).toFixed(3)), Number((37 + random() * 24).toFixed(3))],
  }))
  // Half of all events crowd about a few days.
  const bursts = Array.from({ length: Math.max(3, Math.ceil(count / 400)) }, () => below(SPAN))
  const titleOf = () => {
    const words = Array.from({ length: 3 + below(6) }, () => pick(WORDS)).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  }
  const dateOf = () => {
    const around = random() < 0.5 ? pick(bursts) + below(60) - 30 : below(SPAN)
    const day = Math.min(SPAN - 1, Math.max(0, around))
    const chance = random()
    if (chance < 0.02) return undefined
    if (chance < 0.12) return `${isoOf(day)}/${isoOf(day + 5 + below(700))}`
    if (chance < 0.2) return isoOf(day).slice(0, 7)
    if (chance < 0.24) return isoOf(day).slice(0, 4)
    return isoOf(day)
  }
  const events = Array.from({ length: count }, (_, index) => {
    const date = dateOf()
    return {
      id: `event-${index}`,
      title: { ru: titleOf() },
      track: pick(TRACKS),
      kind: pick(KINDS),
      claim: pick(CLAIMS),
      ...(date && { date }),
      ...(random() < 1 / 3 && { venues: [{ place: pick(places).id }] }),
      ...(random() < 0.2 && { participants: [{ state: pick(STATES) }] }),
      ...(index > 0 &&
        random() < 0.1 && { relations: [{ type: 'relates-to', event: `event-${below(index)}` }] }),
    }
  })
  return {
    format: 'vekhi/1',
    id: `generated-${count}`,
    revision: '2026-01-01',
    title: label(`Набор из ${count} событий`),
    tracks: TRACKS.map((id) => ({ id, label: label(id.toUpperCase()) })),
    kinds: KINDS.map((id) => ({ id, label: label(id) })),
    states: STATES.map((id) => ({ id, label: label(id), focus: id === 'BLR' || id === 'KAZ' })),
    groups: [
      {
        id: 'csto',
        label: label('ОДКБ'),
        members: STATES.map((state) => ({ state, during: '1992-05-15/..', status: 'member' })),
      },
    ],
    places,
    events,
  }
}
