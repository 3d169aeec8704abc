import { americanDate, apaDate } from './citation-dates.ts'
import { familyFirst } from './citation-names.ts'
import { capitalized, italic, type Run, type Runs, sequence, stopped } from './citation-runs.ts'
import { siteName } from './cite-gost.ts'
import { accessedParts, type CslItem, issuedParts } from './csl-item.ts'

/** Up to twenty authors, the last after an ampersand. */
function authorsOf({ author = [] }: CslItem): string {
  const names = author.map((name) => familyFirst(name, ', '))
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

/** What is known of it beyond the title, in square brackets. */
const KINDS: Readonly<Record<string, string>> = {
  dataset: 'Data set',
  'paper-conference': 'Conference paper',
}

const PERIODICAL: ReadonlySet<string> = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
])

/** Brackets within parentheses are square ones. */
const squared = (text: string) => text.replaceAll('(', '[').replaceAll(')', ']')

function issueOf({ volume, issue, page }: CslItem): readonly Run[] {
  return sequence(
    volume !== undefined && ', ',
    volume !== undefined && italic(volume),
    issue !== undefined && `${volume === undefined ? ', ' : ''}(${squared(issue)})`,
    page !== undefined && `, ${page}`,
  )
}

/**
 * APA, 7th edition, a reference. What names no author begins with its title; a page that may change
 * (no date of its own, or a version) says when it was retrieved.
 */
export function citeApa(item: CslItem): Runs {
  const { type, title, version, genre } = item
  const container = item['container-title']
  const isPart = container !== undefined
  const isInPeriodical = PERIODICAL.has(type)
  const isEntry = type === 'entry'
  const authors = authorsOf(item)
  const issued = issuedParts(item)
  const date = `(${issued ? apaDate(version === undefined ? issued : [issued[0]]) : 'n.d.'}). `
  const kind = KINDS[type] ?? (genre && capitalized(genre))
  const note = `${!isEntry && version ? ` (Version ${version})` : ''}${kind ? ` [${kind}]` : ''}`
  const isItalicTitle = !isPart && !isInPeriodical
  const ending = note === '' ? stopped(title).slice(title.length) : `${note}.`
  const named: readonly Run[] = [
    isItalicTitle ? italic(title) : { text: title },
    { text: `${ending} ` },
  ]
  const publisher = item.publisher === undefined ? undefined : siteName(item.publisher)
  const source: readonly Run[] = isPart
    ? isEntry
      ? sequence(
          'In ',
          italic(container),
          version && ` (Version ${version})`,
          '. ',
          publisher && `${stopped(publisher)} `,
        )
      : [...sequence(italic(siteName(container))), ...issueOf(item), { text: '. ' }]
    : sequence(publisher && (isInPeriodical ? italic(publisher) : publisher), publisher && '. ')
  const accessed = accessedParts(item)
  const mayChange = issued === undefined || version !== undefined
  const retrieved = accessed && mayChange ? `Retrieved ${americanDate(accessed)}, from ` : ''
  const address = sequence(item.URL !== undefined && `${retrieved}${item.URL}`)
  return authors
    ? [{ text: `${stopped(authors)} ` }, { text: date }, ...named, ...source, ...address]
    : [...named, { text: date }, ...source, ...address]
}
