import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { DatasetHead } from '#/model/dataset.ts'
import type { Lang } from '#/model/lang.ts'
import { type LocalizedText, pickText, textIn } from '#/model/text.ts'
import { asDate, type CslItem, type DateParts, langOfRecord, withPlainSpaces } from './csl-item.ts'

/** What a citation of the chronicle itself is made from. */
export interface Citing {
  readonly dataset: DatasetHead
  /** Of titles: the page's. */
  readonly lang: Lang
  /** Of the style's words: in APA and Chicago English; null: those of the record, as its title is. */
  readonly styleLang: Lang | null
  readonly accessed: DateParts
  /** Absolute. */
  readonly address: string
}

const PUBLISHER: Readonly<Record<Lang, string>> = { ru: 'Вехи', en: 'Vekhi' }
const GENRES: Readonly<Record<'event' | 'view', Readonly<Record<Lang, string>>>> = {
  event: { ru: 'запись хроники', en: 'chronicle entry' },
  view: { ru: 'вид хроники', en: 'view of the chronicle' },
}

function dateOf(text: string | undefined): DateParts | undefined {
  const [year, month, day] = text?.split('-').map(Number) ?? []
  if (!year) return undefined
  if (!month) return [year]
  return day ? [year, month, day] : [year, month]
}

function titleIn(title: LocalizedText, wanted: Lang) {
  const { text, lang } = pickText(title, wanted)
  return { text: withPlainSpaces(text), lang }
}

const wordsOf = ({ styleLang }: Citing, language: string): Lang =>
  styleLang ?? langOfRecord({ language })

/** What all of them share: whose it is, as of when, where and when seen. */
function common(citing: Citing, language: string) {
  const { dataset, accessed, address } = citing
  const issued = dateOf(dataset.revision)
  return {
    language,
    publisher: PUBLISHER[wordsOf(citing, language)],
    ...(dataset.revision !== undefined && { version: dataset.revision }),
    ...(issued && { issued: asDate(...issued) }),
    accessed: asDate(...accessed),
    URL: address,
  }
}

export function cslOfWhole(citing: Citing): CslItem {
  const { text, lang } = titleIn(citing.dataset.title, citing.lang)
  return { id: citing.dataset.id, type: 'dataset', title: text, ...common(citing, lang) }
}

/** An entry of the chronicle: not the document that it tells of. */
export function cslOfEvent(citing: Citing, event: ChronicleEvent): CslItem {
  const { text, lang } = titleIn(event.title, citing.lang)
  return {
    id: `${citing.dataset.id}-${event.id}`,
    type: 'entry',
    title: text,
    genre: GENRES.event[wordsOf(citing, lang)],
    'container-title': titleIn(citing.dataset.title, citing.lang).text,
    ...common(citing, lang),
  }
}

interface ViewShown {
  /** The selected one: the address opens it. */
  readonly event: ChronicleEvent | null
  /** Of what narrows. */
  readonly labels: readonly string[]
  /** The time in sight. */
  readonly span: string
  readonly lang: Lang
}

const EVERYTHING: Readonly<Record<Lang, string>> = { ru: 'Вся хроника', en: 'Whole chronicle' }

/** What a view shows, what is looked at first: «Устав ОДКБ; СНГ, ОДКБ; 2000—2010». */
export function titleOfView({ event, labels, span, lang }: ViewShown): string {
  const named = [event && textIn(event.title, lang), labels.join(', ')].filter(Boolean)
  return [...(named.length > 0 ? named : [EVERYTHING[lang]]), span].join('; ')
}

/** @param title what the view shows, in words */
export function cslOfView(citing: Citing, title: string): CslItem {
  return {
    id: `${citing.dataset.id}-view`,
    type: 'entry',
    title: withPlainSpaces(title),
    genre: GENRES.view[wordsOf(citing, citing.lang)],
    'container-title': titleIn(citing.dataset.title, citing.lang).text,
    ...common(citing, citing.lang),
  }
}
