import { stemOf } from './endings.ts'
import { endOfWord, isWordUnit } from './text-column.ts'

/** The shortest word that is taken for a mistyped one. */
const SHORTEST = 4
/** From so many letters two errors are forgiven. */
const LONG = 8
/** From so many letters what is typed may be the beginning of a word. */
const BEGINNING = 6
/** Neighbours of more kinds than this would be a guess at anything. */
const MOST = 4
/** Words between two looks at the clock. */
const AT_A_TIME = 512

/**
 * Adds the words of a text, each once.
 * @param from where to go on
 * @param isTimeUp asked now and then; the rest is for another time
 * @returns where it stopped: the length of the text when it is through
 */
export function addWords(
  words: Set<string>,
  text: string,
  from: number,
  isTimeUp: () => boolean,
): number {
  let added = 0
  for (let at = from; at < text.length; at += 1) {
    if (!isWordUnit(text.charCodeAt(at))) continue
    const end = endOfWord(text, at)
    if (end - at >= SHORTEST - 1) words.add(text.slice(at, end))
    at = end
    added += 1
    if (added % AT_A_TIME === 0 && isTimeUp()) return at
  }
  return text.length
}

/**
 * Letters inserted, left out, replaced or swapped with their neighbour (optimal string alignment)
 * between a word and another, or, with `isBeginning`, the beginning of the other nearest to it;
 * more than `most` is given as `most + 1`.
 */
export function distance(word: string, other: string, most: number, isBeginning: boolean): number {
  if (word.length - other.length > most) return most + 1
  if (!isBeginning && other.length - word.length > most) return most + 1
  const width = Math.min(other.length, word.length + most)
  let [before, last] = [
    new Uint8Array(width + 1),
    Uint8Array.from({ length: width + 1 }, (_, index) => index),
  ]
  for (let i = 1; i <= word.length; i += 1) {
    const row = new Uint8Array(width + 1)
    row[0] = i
    for (let j = 1; j <= width; j += 1) {
      const isSame = word[i - 1] === other[j - 1]
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + Number(!isSame),
      )
      const isSwap = i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]
      if (isSwap) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row[j] = best
    }
    ;[before, last] = [last, row]
  }
  return Math.min(isBeginning ? Math.min(...last) : (last[width] ?? 0), most + 1)
}

const overall = (typed: string, word: string) => distance(typed, word, LONG, false)

/** The words nearest to a mistyped one, one for each stem; none where nothing is near. */
export function nearestWords(words: Iterable<string>, typed: string): readonly string[] {
  if (typed.length < SHORTEST || /\d/.test(typed)) return []
  const most = typed.length >= LONG ? 2 : 1
  const stem = stemOf(typed)
  let nearest = most
  let found = new Map<string, string>()
  for (const word of words) {
    const wordStem = stemOf(word)
    const far = Math.min(
      distance(stem, wordStem, nearest, false),
      typed.length >= BEGINNING ? distance(typed, word, nearest, true) : nearest + 1,
    )
    if (far > nearest) continue
    if (far < nearest) found = new Map()
    nearest = far
    const known = found.get(wordStem)
    // Of one stem the form that is nearest to the typed one: it is told to the reader.
    if (known === undefined || overall(typed, word) < overall(typed, known))
      found.set(wordStem, word)
  }
  return found.size <= MOST ? [...found.values()] : []
}

const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю'

/** What the same keys give in the other layout: «cjukfitybt» is «соглашение». */
export function inOtherLayout(text: string): string {
  return [...text.toLowerCase()]
    .map((sign) => {
      const [latin, cyrillic] = [LATIN.indexOf(sign), CYRILLIC.indexOf(sign)]
      if (latin >= 0) return CYRILLIC[latin] ?? sign
      return cyrillic >= 0 ? (LATIN[cyrillic] ?? sign) : sign
    })
    .join('')
}
