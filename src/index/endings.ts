/** What Russian words end in as they decline: «конвенция», «конвенции», «соглашений», «странами». */
const RUSSIAN =
  'иями|ями|ами|иях|иям|ией|ием|ого|его|ому|ему|ыми|ими|ых|их|ым|им|ях|ах|ям|ам|ов|ев|ей|ой|ый|ий|ом|ем|ая|яя|ое|ее|ые|ие|ую|юю|ия|ии|ию|ью|[аеиоуыэюяйь]'
/** “agreement”, “agreements”, “strategy”, “strategies”, “adopted” */
const ENGLISH = 'ies|es|ed|ing|s|y'

const AT_END = new RegExp(`(?:${RUSSIAN}|${ENGLISH})$`, 'u')
const WHOLE = new RegExp(`^(?:${RUSSIAN}|${ENGLISH})?$`, 'u')

/** Shorter than this a stem says too little: it stands for the word itself. */
const SHORTEST_STEM = 3

/** A folded word without its ending: what it begins with in any case and number. */
export function stemOf(word: string): string {
  const stem = word.replace(AT_END, '')
  return stem.length >= SHORTEST_STEM ? stem : word
}

/** Whether nothing but an ending is left of a word behind its stem. */
export const isEnding = (rest: string): boolean => rest.length < 5 && WHOLE.test(rest)
