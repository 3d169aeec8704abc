import { dateInWords } from '#/i18n/dates.ts'
import { SAVE_WORDS } from '#/i18n/save-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Terms } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Term } from '#/model/dataset.ts'
import type { Lang } from '#/model/lang.ts'
import type { Target } from '#/model/relation.ts'
import { type LocalizedText, textIn } from '#/model/text.ts'
import { placesOf } from './export-places.ts'

interface CsvInput {
  readonly events: readonly ChronicleEvent[]
  readonly terms: Terms
  readonly lang: Lang
  readonly addressOf: (id: string) => string
}

/**
 * RFC 4180. A cell that a spreadsheet would take for a formula is made text: what a dataset says
 * must not run in anybody's office.
 */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function targetName({ kind, id }: Target, terms: Terms, lang: Lang): string {
  const of = { state: terms.states, group: terms.groups, body: terms.bodies, person: terms.people }
  if (kind === 'event') return id
  const term: { readonly label: LocalizedText } | undefined = of[kind].get(id)
  return term ? textIn(term.label, lang) : id
}

/** A table with a line of headings; a byte order mark, without which Excel takes it for Latin. */
export function toCsv({ events, terms, lang, addressOf }: CsvInput): string {
  const { columns } = SAVE_WORDS[lang]
  const { claim, confidence } = TERM_WORDS[lang]
  const label = (map: ReadonlyMap<string, Term>, id: string | undefined) => {
    const term = map.get(id ?? '')
    return term ? textIn(term.label, lang) : ''
  }
  const text = (value: LocalizedText | undefined) => (value ? textIn(value, lang) : '')
  const lines = events.map((event) => [
    event.id,
    event.date?.text ?? '',
    event.date ? dateInWords(event.date, lang) : '',
    event.applies?.text ?? '',
    textIn(event.title, lang),
    label(terms.tracks, event.track),
    label(terms.kinds, event.kind),
    claim[event.claim].name,
    label(terms.statuses, event.status),
    placesOf(event, terms, lang).join('; '),
    [...new Set(event.participants.map((one) => targetName(one, terms, lang)))].join('; '),
    text(event.summary),
    text(event.doubt),
    event.evidence?.confidence ? confidence[event.evidence.confidence] : '',
    (event.evidence?.article?.references ?? []).join('; '),
    addressOf(event.id),
  ])
  const table = [columns, ...lines].map((line) => line.map(cell).join(','))
  return `\uFEFF${table.join('\r\n')}\r\n`
}
