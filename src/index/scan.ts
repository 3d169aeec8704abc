import type { Clause, Phrase, SoughtWord } from './query.ts'
import { isSought } from './query.ts'
import { endOfWord, isWordUnit, type TextColumn } from './text-column.ts'

const needleOf = ({ typed, stem, isLiteral }: SoughtWord) => (isLiteral ? typed : stem)

/** Where a sought word that begins at `at` ends; −1 where it does not. */
function endOfSought(text: string, at: number, word: SoughtWord): number {
  if (word.isLiteral) return text.startsWith(word.typed, at) ? at + word.typed.length : -1
  if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) return -1
  const end = endOfWord(text, at)
  return isSought(text.slice(at, end), word) ? end : -1
}

/** Where the next word begins, past spaces and signs but not past the end of a text. */
function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\n' && !isWordUnit(text.charCodeAt(at))) at += 1
  return at
}

function isPhraseAt(text: string, at: number, phrase: Phrase): boolean {
  let from = at
  for (const word of phrase) {
    const end = endOfSought(text, from, word)
    if (end < 0) return false
    from = nextWord(text, end)
  }
  return true
}

/**
 * Marks the rows in which a phrase occurs, of those that are asked for. One pass over the text by
 * the engine's own string search; from a row that has it or is not asked for, straight on to the next.
 */
function markPhrase(
  { text, starts }: TextColumn,
  phrase: Phrase,
  among: Uint8Array,
  found: Uint8Array,
) {
  const [first] = phrase
  if (!first) return
  const needle = needleOf(first)
  let row = 0
  for (let at = text.indexOf(needle); at >= 0; ) {
    while ((starts[row + 1] as number) <= at) row += 1
    const isDone = among[row] === 0 || found[row] === 1
    if (isDone || isPhraseAt(text, at, phrase)) {
      if (!isDone) found[row] = 1
      at = text.indexOf(needle, starts[row + 1])
    } else {
      at = text.indexOf(needle, at + 1)
    }
  }
}

function hasPhrase(text: string, phrase: Phrase): boolean {
  const [first] = phrase
  if (!first) return false
  const needle = needleOf(first)
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (isPhraseAt(text, at, phrase)) return true
  }
  return false
}

/** Whether one of the alternatives occurs in a folded text. */
export const occursIn = (text: string, { alternatives }: Clause): boolean =>
  alternatives.some((phrase) => hasPhrase(text, phrase))

/** Where few are asked for: each by itself. */
function markFew(
  { text, starts }: TextColumn,
  phrase: Phrase,
  among: Uint8Array,
  found: Uint8Array,
) {
  for (let row = among.indexOf(1); row >= 0; row = among.indexOf(1, row + 1)) {
    if (found[row] === 0 && hasPhrase(text.slice(starts[row], starts[row + 1]), phrase))
      found[row] = 1
  }
}

/** One row in so many: fewer are looked through one by one. */
const FEW = 16

/**
 * 1 for each row in which one of the alternatives occurs.
 * @param among 1 for each row that is asked for
 */
export function rowsWith(
  column: TextColumn,
  { alternatives }: Clause,
  among: Uint8Array,
): Uint8Array {
  const found = new Uint8Array(among.length)
  let asked = 0
  for (const one of among) asked += one
  const mark = asked * FEW < among.length ? markFew : markPhrase
  for (const phrase of alternatives) mark(column, phrase, among, found)
  return found
}
