import type { GlossaryEntry } from '#/model/dataset.ts'
import { foldText } from './folded-text.ts'
import { isSought, phraseOf } from './query.ts'

/** Where a text uses a term of the glossary; UTF-16 units, the end excluded. */
export interface TermSpan {
  readonly start: number
  readonly end: number
  /** Id of the glossary's entry. */
  readonly id: string
}

interface Token {
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly isQuoted: boolean
}

/** One way of writing a term, as a test at a place in a text; gives the number of words it takes. */
interface Spelling {
  readonly id: string
  readonly length: number
  readonly isAt: (tokens: readonly Token[], at: number) => boolean
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const QUOTED = /[«“"]([^»”"]+)[»”"]/gu

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    folded: foldText(word),
    start: index,
    end: index + word.length,
    isQuoted: /[«“"]$/.test(text.slice(0, index)),
  }))

/** Abbreviations are told from words by their capitals. */
function abbreviated(id: string, words: readonly string[]): Spelling {
  return {
    id,
    length: words.length,
    isAt: (tokens, at) => words.every((word, index) => tokens[at + index]?.text === word),
  }
}

/** In any case and number; what the glossary quotes has to be quoted in the text as well. */
function written(id: string, text: string, isQuoted: boolean): Spelling {
  const phrase = phraseOf(text)
  return {
    id,
    length: phrase.length,
    isAt: (tokens, at) =>
      (!isQuoted || tokens[at]?.isQuoted === true) &&
      phrase.every((word, index) => {
        const token = tokens[at + index]
        return token !== undefined && isSought(token.folded, { ...word, typed: word.stem })
      }),
  }
}

function spellingsOf(entries: readonly GlossaryEntry[]): readonly Spelling[] {
  const words = (text: string) => text.match(WORD) ?? []
  const alone = new Set(
    entries.flatMap(({ abbreviation }) =>
      Object.values(abbreviation ?? {}).flatMap((text) =>
        words(text).length === 1 ? words(text) : [],
      ),
    ),
  )
  return entries.flatMap(({ id, term, abbreviation }) => [
    ...Object.values(abbreviation ?? {}).flatMap((text) => {
      const all = words(text)
      // «ККЦ ОДКБ» is said «ККЦ» as well.
      const own = all.filter((word) => !alone.has(word) && word.length > 2)
      const isShort = all.length > 1 && own.length > 0 && own.length < all.length
      return [abbreviated(id, all), ...(isShort ? [abbreviated(id, own)] : [])]
    }),
    ...Object.values(term).flatMap((text) => {
      const quoted = [...text.matchAll(QUOTED)].flatMap(([, part]) => (part ? [part] : []))
      if (quoted.length > 0) return quoted.map((part) => written(id, part, true))
      // A single word of everyday language needs no explaining at every turn.
      return words(text).length > 1 ? [written(id, text, false)] : []
    }),
  ])
}

/** Finds the terms of a glossary in a text: each once, where it is first used; the longest wins. */
export function makeTermFinder(
  entries: readonly GlossaryEntry[],
): (text: string) => readonly TermSpan[] {
  const spellings = spellingsOf(entries)
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
  return (text) => {
    const tokens = tokensOf(text)
    const spans: TermSpan[] = []
    const told = new Set<string>()
    for (let at = 0; at < tokens.length; ) {
      const found = spellings.find(({ isAt }) => isAt(tokens, at))
      const [first, last] = [tokens[at], tokens[at + (found?.length ?? 1) - 1]]
      if (found && first && last && !told.has(found.id)) {
        told.add(found.id)
        spans.push({ start: first.start, end: last.end, id: found.id })
      }
      at += found?.length ?? 1
    }
    return spans
  }
}
