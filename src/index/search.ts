import type { Chronicle } from './chronicle.ts'
import { foundElsewhere } from './found-elsewhere.ts'
import { foundParts } from './found-parts.ts'
import { type Clause, clausesOf, type Lexicon, makeLexicon, soughtWord } from './query.ts'
import { rowAt } from './row.ts'
import { rowsWith } from './scan.ts'
import type { Correction, Found, Search } from './search-door.ts'
import { searchedText } from './searched-text.ts'
import { addWords, inOtherLayout, nearestWords } from './spelling.ts'
import { joinTexts, type TextColumn } from './text-column.ts'

/** All that searching needs of a dataset; made once, for the first search or while one begins to type. */
interface Searchable {
  readonly chronicle: Chronicle
  readonly lexicon: Lexicon
  /** Of the rows read so far; empty once they are joined. */
  texts: string[]
  column: TextColumn | null
  readonly words: Set<string>
  /** How far the column has been searched for words. */
  wordsTo: number
  last: { readonly q: string; readonly found: Found } | null
}

const searchables = new WeakMap<Chronicle, Searchable>()

function searchableOf(chronicle: Chronicle): Searchable {
  const known = searchables.get(chronicle)
  if (known) return known
  const made: Searchable = {
    chronicle,
    lexicon: makeLexicon(chronicle.dataset.glossary),
    texts: [],
    column: null,
    words: new Set(),
    wordsTo: 0,
    last: null,
  }
  searchables.set(chronicle, made)
  return made
}

/** Rows between two looks at the clock. */
const AT_A_TIME = 64
const never = () => false

/** Reads and joins the texts; null when time was up before that was done. */
function readTexts(searchable: Searchable, isTimeUp: () => boolean): TextColumn | null {
  if (searchable.column) return searchable.column
  const { chronicle, texts } = searchable
  while (texts.length < chronicle.columns.count) {
    texts.push(searchedText(chronicle.eventAt(rowAt(texts.length)), chronicle.terms))
    if (texts.length % AT_A_TIME === 0 && isTimeUp()) return null
  }
  searchable.column = joinTexts(texts)
  searchable.texts = []
  return searchable.column
}

/** Reads all words; whether it came to an end. */
function readWords(searchable: Searchable, text: string, isTimeUp: () => boolean): boolean {
  searchable.wordsTo = addWords(searchable.words, text, searchable.wordsTo, isTimeUp)
  return searchable.wordsTo >= text.length
}

const columnOf = (searchable: Searchable): TextColumn =>
  readTexts(searchable, never) ?? joinTexts([])

const all = ({ starts }: TextColumn) => new Uint8Array(starts.length - 1).fill(1)

/** The rows in which every clause occurs: the longest first, as it leaves the fewest. */
function rowsWithAll(column: TextColumn, clauses: readonly Clause[]): Uint8Array {
  const lengthOf = ({ alternatives: [phrase] }: Clause) => phrase?.[0]?.stem.length ?? 0
  return [...clauses]
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .reduce<Uint8Array>((rows, clause) => rowsWith(column, clause, rows), all(column))
}

/** What is looked for instead of a word that occurs nowhere: its nearest neighbours, if any. */
function correct(searchable: Searchable, clause: Clause): Correction | null {
  const [typed] = clause.alternatives
  const word = typed?.length === 1 ? typed[0] : undefined
  if (!word || word.isLiteral) return null
  const column = columnOf(searchable)
  if (rowsWith(column, clause, all(column)).includes(1)) return null
  readWords(searchable, column.text, never)
  const taken = nearestWords(searchable.words, word.typed)
  return taken.length > 0 ? { typed: word.typed, taken } : null
}

/** What is looked for as typed, else in the other layout of the keyboard, else with nearest words. */
function lookFor(searchable: Searchable, q: string): Omit<Found, 'partsIn' | 'elsewhere'> {
  const { lexicon } = searchable
  const column = columnOf(searchable)
  const clauses = clausesOf(q, lexicon)
  const rows =
    clauses.length > 0 ? rowsWithAll(column, clauses) : new Uint8Array(column.starts.length - 1)
  if (rows.includes(1)) return { rows, clauses, corrections: [] }

  const other = inOtherLayout(q)
  const swapped = clausesOf(other, lexicon)
  const inSwapped = swapped.length > 0 ? rowsWithAll(column, swapped) : rows
  if (inSwapped.includes(1)) {
    const corrections = [{ typed: q.trim(), taken: [other.trim()] }]
    return { rows: inSwapped, clauses: swapped, corrections }
  }

  const corrected = clauses.map((clause) => ({ clause, correction: correct(searchable, clause) }))
  const corrections = corrected.flatMap(({ correction }) => correction ?? [])
  if (corrections.length === 0) return { rows, clauses, corrections }
  const near = corrected.map(({ clause, correction }) =>
    correction ? { alternatives: correction.taken.map((word) => [soughtWord(word)]) } : clause,
  )
  return { rows: rowsWithAll(column, near), clauses: near, corrections }
}

/**
 * Makes ready what the first search and the first mistyped word would have to wait for, as far as
 * time allows; whether all is done.
 */
export function prepareSearch(chronicle: Chronicle, isTimeUp: () => boolean): boolean {
  const searchable = searchableOf(chronicle)
  const column = readTexts(searchable, isTimeUp)
  return column !== null && !isTimeUp() && readWords(searchable, column.text, isTimeUp)
}

/**
 * The events in which all words of `q` occur, in any language; null where nothing is looked for.
 * The same object for the same question asked again.
 * Cost: one pass over all text for the first word, and over what is left for the others; with
 * 100,000 events of 500 characters 10 to 40 ms.
 */
export function searchEvents(chronicle: Chronicle, q: string): Found | null {
  if (q.trim() === '') return null
  const searchable = searchableOf(chronicle)
  if (searchable.last?.q === q) return searchable.last.found
  const looked = lookFor(searchable, q)
  const { clauses } = looked
  const found: Found = {
    ...looked,
    partsIn: (text) => foundParts(text, clauses),
    elsewhere: (event, shown, lang) => foundElsewhere(event, chronicle.terms, clauses, shown, lang),
  }
  searchable.last = { q, found }
  return found
}

export const SEARCH: Search = { events: searchEvents, prepare: prepareSearch }
