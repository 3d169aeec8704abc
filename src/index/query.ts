import type { GlossaryEntry } from '#/model/dataset.ts'
import { isEnding, stemOf } from './endings.ts'
import { foldText } from './folded-text.ts'

/** A word as it is looked for: what begins with it, or what it is in another case or number. */
export interface SoughtWord {
  /** Folded, as it was typed. */
  readonly typed: string
  readonly stem: string
  /** A reference number, `[14]`: taken as it stands, brackets and all. */
  readonly isLiteral: boolean
}

/** Words one after the other. */
export type Phrase = readonly SoughtWord[]

/** One of the alternatives has to occur. */
export interface Clause {
  readonly alternatives: readonly Phrase[]
}

const TOKEN = /\[\d+\]|[\p{L}\p{N}]+/gu

/** Words that say nothing by themselves, where there are others. */
const FILLERS = new Set(
  'в во и о об с со к ко на по от до за из у для при the a an of in on and to for by at'.split(' '),
)

const sought = (typed: string): SoughtWord => ({
  typed,
  stem: stemOf(typed),
  isLiteral: typed.startsWith('['),
})

export const soughtWord = sought

/** The words of a text as they are looked for. */
export const phraseOf = (text: string): Phrase =>
  (foldText(text).match(TOKEN) ?? []).map((typed) => sought(typed))

/** Whether a folded word of a text is one that is looked for. */
export function isSought(word: string, { typed, stem, isLiteral }: SoughtWord): boolean {
  if (isLiteral) return word === typed
  return word.startsWith(typed) || (word.startsWith(stem) && isEnding(word.slice(stem.length)))
}

/** A term of the glossary in all the ways in which it is written: in full and short, by language. */
interface Spelling {
  readonly abbreviations: readonly Phrase[]
  readonly terms: readonly Phrase[]
}

export interface Lexicon {
  readonly spellings: readonly Spelling[]
}

/** Only what has an abbreviation is of use here. */
export function makeLexicon(glossary: readonly GlossaryEntry[]): Lexicon {
  const spellings = glossary.flatMap(({ term, abbreviation }): Spelling[] =>
    abbreviation
      ? [
          {
            abbreviations: Object.values(abbreviation).map(phraseOf),
            terms: Object.values(term).map(phraseOf),
          },
        ]
      : [],
  )
  const alone = new Set(
    spellings.flatMap(({ abbreviations }) =>
      abbreviations.flatMap((phrase) => (phrase.length === 1 ? [phrase[0]?.typed] : [])),
    ),
  )
  // «ККЦ ОДКБ» is said «ККЦ» as well: without the words that are abbreviations themselves.
  const own = (phrase: Phrase) =>
    phrase.length === 1 ? phrase : phrase.filter(({ typed }) => !alone.has(typed))
  return {
    spellings: spellings.map(({ abbreviations, terms }) => ({
      abbreviations: abbreviations.map(own).filter((phrase) => phrase.length > 0),
      terms,
    })),
  }
}

const startsWith = (words: Phrase, phrase: Phrase) =>
  phrase.length > 0 &&
  phrase.length <= words.length &&
  phrase.every((word, index) => {
    const other = words[index]
    return other !== undefined && isSought(other.typed, { ...word, typed: word.stem })
  })

const isSame = (words: Phrase, phrase: Phrase) =>
  phrase.length > 0 &&
  phrase.length <= words.length &&
  phrase.every(({ typed }, index) => words[index]?.typed === typed)

/** The longest way of writing a term that the words begin with. */
function spellingAt(words: Phrase, { spellings }: Lexicon) {
  let found: { readonly spelling: Spelling; readonly length: number } | null = null
  for (const spelling of spellings) {
    const lengths = [
      ...spelling.abbreviations.filter((phrase) => isSame(words, phrase)),
      ...spelling.terms.filter((phrase) => phrase.length > 1 && startsWith(words, phrase)),
    ].map(({ length }) => length)
    const length = Math.max(0, ...lengths)
    if (length > (found?.length ?? 0)) found = { spelling, length }
  }
  return found
}

/**
 * What a typed text looks for: each of its words, and for a term or an abbreviation of the glossary
 * all its spellings, in every language. Order does not matter, but within a term it does.
 */
export function clausesOf(q: string, lexicon: Lexicon): readonly Clause[] {
  const words = phraseOf(q)
  const clauses: Clause[] = []
  for (let at = 0; at < words.length; ) {
    const found = spellingAt(words.slice(at), lexicon)
    const typed = words.slice(at, at + (found?.length ?? 1))
    const { abbreviations = [], terms = [] } = found?.spelling ?? {}
    clauses.push({ alternatives: [typed, ...abbreviations, ...terms] })
    at += typed.length
  }
  const telling = clauses.filter(
    ({ alternatives: [typed] }) => typed?.length !== 1 || !FILLERS.has(typed[0]?.typed ?? ''),
  )
  return telling.length > 0 ? telling : clauses
}
