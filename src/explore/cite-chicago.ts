import { americanDate } from './citation-dates.ts'
import { asWritten } from './citation-names.ts'
import { italic, type Run, type Runs, sequence, stopped } from './citation-runs.ts'
import { siteName } from './cite-gost.ts'
import { accessedParts, type CslItem, type CslName, issuedParts } from './csl-item.ts'

const familyFirstInFull = ({ family, given, literal }: CslName) =>
  family === undefined ? (literal ?? '') : [family, given].filter(Boolean).join(', ')

/** The first author by family name, the others as they are written. */
function authorsOf({ author = [] }: CslItem): string {
  const [first, ...others] = author
  if (!first) return ''
  const names = [familyFirstInFull(first), ...others.map(asWritten)]
  return names.length === 1
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}

/** A quotation within a quotation has single marks. */
const quoted = (title: string) => `“${stopped(title.replaceAll('“', '‘').replaceAll('”', '’'))}”`

const PERIODICAL: ReadonlySet<string> = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
])

/** Set by themselves, hence in italics and not in quotation marks. */
const BOOKISH: ReadonlySet<string> = new Set(['dataset', 'report', 'book'])

/** `*Journal* 12, no. 3 (2019): 3–11. ` */
function journal(item: CslItem, container: string): readonly Run[] {
  const { volume, issue, page } = item
  const year = issuedParts(item)?.[0]
  return sequence(
    italic(siteName(container)),
    volume !== undefined && ` ${volume}`,
    issue !== undefined && `, no. ${issue}`,
    year !== undefined && ` (${year})`,
    page !== undefined && `: ${page}`,
    '. ',
  )
}

/**
 * The Chicago Manual of Style, 17th edition, an entry of a bibliography (notes and bibliography). A
 * page without an author stands under the owner of its site; what has no date says when it was seen.
 */
export function citeChicago(item: CslItem): Runs {
  const { type, title, version } = item
  const container = item['container-title']
  const publisher = item.publisher === undefined ? undefined : siteName(item.publisher)
  const issued = issuedParts(item)
  const isOurs = version !== undefined
  const authors = authorsOf(item)
  const owner = isOurs || container !== undefined ? undefined : publisher
  const lead: readonly Run[] = authors
    ? sequence(`${stopped(authors)} `)
    : owner === undefined
      ? []
      : sequence(PERIODICAL.has(type) ? italic(owner) : owner, owner.endsWith('.') ? ' ' : '. ')
  const named: readonly Run[] =
    BOOKISH.has(type) || (isOurs && container === undefined)
      ? sequence(italic(title), `${stopped(title).slice(title.length)} `)
      : sequence(`${quoted(title)} `)
  const kind = sequence(type === 'paper-conference' && 'Conference paper. ')
  const source: readonly Run[] = isOurs
    ? sequence(
        container !== undefined && 'Entry in ',
        container !== undefined && italic(container),
        `${container === undefined ? 'Version' : ', version'} ${version}. `,
        publisher && `${publisher}${issued ? `, ${issued[0]}` : ''}. `,
      )
    : container === undefined
      ? sequence(issued && `${americanDate(issued)}. `)
      : journal(item, container)
  const accessed = accessedParts(item)
  const seen = sequence(
    accessed && (isOurs || issued === undefined) && `Accessed ${americanDate(accessed)}. `,
  )
  return [...lead, ...named, ...kind, ...source, ...seen, ...sequence(item.URL && `${item.URL}.`)]
}
