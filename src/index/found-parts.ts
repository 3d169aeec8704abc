import { foldText } from './folded-text.ts'
import { type Clause, isSought, type Phrase } from './query.ts'

/** Part of a text: from, to (exclusive), in UTF-16 units. */
export type Span = readonly [start: number, end: number]

const TOKEN = /\[\d+\]|[\p{L}\p{N}\p{M}]+/gu

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const isPhraseAt = (tokens: readonly Token[], at: number, phrase: Phrase) =>
  phrase.every((word, index) => {
    const token = tokens[at + index]
    return token !== undefined && isSought(token.word, word)
  })

/** The words of a text (as it is written, not folded) that were looked for; in order, none twice. */
export function foundParts(text: string, clauses: readonly Clause[]): readonly Span[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word: foldText(word),
    start: index,
    end: index + word.length,
  }))
  const phrases = clauses.flatMap(({ alternatives }) => alternatives)
  const spans: Span[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = phrases.filter((phrase) => isPhraseAt(tokens, at, phrase))
    const length = Math.max(0, ...found.map((phrase) => phrase.length))
    const [first, last] = [tokens[at], tokens[at + length - 1]]
    if (length > 0 && first && last) spans.push([first.start, last.end])
    at += Math.max(1, length)
  }
  return spans
}
