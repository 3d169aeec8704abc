import { precisionInWords } from '#/i18n/dates.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Terms } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { civilFromDay, type Day } from '#/model/day.ts'
import type { Edtf } from '#/model/edtf.ts'
import type { Lang } from '#/model/lang.ts'
import { textIn } from '#/model/text.ts'
import { placesOf } from './export-places.ts'

interface IcsInput {
  readonly events: readonly ChronicleEvent[]
  readonly terms: Terms
  readonly lang: Lang
  readonly dataset: { readonly id: string; readonly revision?: string; readonly title: string }
  readonly addressOf: (id: string) => string
}

/** `20221123` */
function stamp(day: Day): string {
  const { year, month, day: date } = civilFromDay(day)
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`
}

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n')

/** Octets in a line at most, the break included in none of them (RFC 5545, 3.1). */
const LONGEST = 75

/** Long lines are folded between characters, never within one. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const { length } = encoder.encode(character)
    if (octets + length > LONGEST) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += length
  }
  return [...pieces, piece].join('\r\n')
}

/** Years that a calendar can hold: four digits. */
const isCalendarDay = (day: Day) => {
  const { year } = civilFromDay(day)
  return year > 0 && year <= 9999
}

/** What goes on still, or has no known end, stands where it began, as exactly as that is known. */
const lastKnown = (date: Edtf): Day => {
  if (Number.isFinite(date.last)) return date.last
  return date.kind === 'interval' && typeof date.start !== 'string' ? date.start.last : date.first
}

function entry(event: ChronicleEvent, { terms, lang, dataset, addressOf }: IcsInput): string[] {
  const { date } = event
  if (!date || !Number.isFinite(date.first) || !isCalendarDay(date.first)) return []
  const known = lastKnown(date)
  const last = isCalendarDay(known + 1) ? known : date.first
  const places = placesOf(event, terms, lang)
  const track = terms.tracks.get(event.track)
  const { name, meaning } = TERM_WORDS[lang].claim[event.claim]
  const isFact = event.claim === 'fact'
  const title = textIn(event.shortTitle, lang)
  const description = [
    ...(isFact ? [] : [`${name}. ${meaning}`]),
    ...(event.summary ? [textIn(event.summary, lang)] : []),
    `(${precisionInWords(date, lang)}; ${date.text})`,
  ]
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}@${escaped(dataset.id)}.vekhi`,
    `DTSTAMP:${(dataset.revision ?? '1970-01-01').replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${stamp(date.first)}`,
    `DTEND;VALUE=DATE:${stamp(last + 1)}`,
    // A calendar shows the title alone: what is no fact must not read as one there.
    `SUMMARY:${escaped(isFact ? title : `${name}: ${title}`)}`,
    `DESCRIPTION:${escaped(description.join('\n'))}`,
    ...(places.length > 0 ? [`LOCATION:${escaped(places.join('; '))}`] : []),
    ...(track ? [`CATEGORIES:${escaped(textIn(track.label, lang))}`] : []),
    `URL:${addressOf(event.id)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/**
 * iCalendar (RFC 5545): whole days. A date known to the month or year covers all of it, and the
 * description says how well it is known. What has no date has no place in a calendar.
 */
export function toIcs(input: IcsInput): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vekhi//Vekhi//EN',
    `X-WR-CALNAME:${escaped(input.dataset.title)}`,
    ...input.events.flatMap((event) => entry(event, input)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
