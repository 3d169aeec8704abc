import type { Lang } from '#/model/lang.ts'
import { dottedDate, isoDate } from './citation-dates.ts'
import { capitalized } from './citation-runs.ts'
import { versionInWords } from './citation-version.ts'
import {
  accessedParts,
  type CslItem,
  type CslName,
  type DateParts,
  issuedParts,
  langOfRecord,
} from './csl-item.ts'

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escaped = (text: string) =>
  text.replace(/[\\~^{}&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)

/** Two names parted by a comma; one that is not to be turned about in braces of its own. */
const nameOf = ({ family, given, literal }: CslName) =>
  family === undefined
    ? `{${escaped(literal ?? '')}}`
    : [family, given]
        .filter((part) => part !== undefined)
        .map(escaped)
        .join(', ')

const typeOf = (item: CslItem) => {
  if (item.type === 'article-journal' && item['container-title'] !== undefined) return 'article'
  return item.type === 'report' && item.publisher !== undefined ? 'techreport' : 'misc'
}

/** Letters, digits and hyphens: any TeX takes them. */
const keyOf = (id: string) => id.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'vekhi'

const LANGUAGES: Readonly<Record<string, string>> = {
  ru: 'russian',
  en: 'english',
  be: 'belarusian',
  kk: 'kazakh',
}

const ACCESSED: Readonly<Record<Lang, (day: DateParts) => string>> = {
  ru: (day) => `Дата обращения: ${dottedDate(day)}`,
  en: (day) => `Accessed ${isoDate(day)}`,
}

/** BibTeX; the doubled braces keep a title's capitals. In `url` nothing is escaped. */
export function citeBibtex(item: CslItem): string {
  const type = typeOf(item)
  const container = item['container-title']
  const issued = issuedParts(item)
  const accessed = accessedParts(item)
  // It is printed as it stands, by styles that set the rest in the language of the record.
  const lang = langOfRecord(item)
  const notes = [
    item.genre && capitalized(item.genre),
    item.version && versionInWords(item.version, lang),
    accessed && ACCESSED[lang](accessed),
  ].filter((note) => note !== undefined && note !== '')
  const pages = item.page?.replace(/[–—-]+/g, '--')
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', item.author?.map(nameOf).join(' and ')],
    ['title', `{${escaped(item.title)}}`],
    [type === 'article' ? 'journal' : 'howpublished', container && escaped(container)],
    [
      type === 'techreport' ? 'institution' : 'publisher',
      item.publisher && escaped(item.publisher),
    ],
    ['volume', item.volume && escaped(item.volume)],
    ['number', item.issue && escaped(item.issue)],
    ['pages', pages && escaped(pages)],
    ['year', issued && String(issued[0])],
    ['language', item.language && (LANGUAGES[item.language] ?? item.language)],
    ['url', item.URL],
    ['urldate', accessed && isoDate(accessed)],
    ['note', notes.length > 0 ? escaped(notes.join('. ')) : undefined],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return [`@${type}{${keyOf(item.id)},`, ...lines, '}'].join('\n')
}
