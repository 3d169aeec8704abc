import {
  accessedParts,
  type CslItem,
  type CslName,
  type DateParts,
  issuedParts,
} from './csl-item.ts'

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  'paper-conference': 'CPAPER',
  dataset: 'DATA',
  legislation: 'STAT',
  report: 'RPRT',
}

const nameOf = ({ family, given, literal }: CslName) =>
  family === undefined ? (literal ?? '') : [family, given].filter(Boolean).join(', ')

/** `2026/11/23` */
const slashed = ([year, month, day]: DateParts) =>
  [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('/')

/** A tag ends its line: none within a value. */
const inLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** RIS, for reference managers: two letters, two spaces, a hyphen; lines end with CR LF. */
export function citeRis(item: CslItem): string {
  const issued = issuedParts(item)
  const accessed = accessedParts(item)
  const [start, end] = item.page?.split(/[–—-]/) ?? []
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[item.type] ?? 'ELEC'],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['M3', item.genre],
    ['PY', issued && String(issued[0])],
    ['DA', issued && slashed(issued)],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', start],
    ['EP', end],
    ['ET', item.version],
    ['PB', item.publisher],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', accessed && slashed(accessed)],
  ]
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${inLine(value)}`] : []))
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}
