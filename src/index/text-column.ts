/** The folded texts of all rows in one string, row after row, a line break between. */
export interface TextColumn {
  readonly text: string
  /** Where the text of each row starts, and, as the last, where all of it ends. */
  readonly starts: Uint32Array
}

export function joinTexts(texts: readonly string[]): TextColumn {
  const starts = new Uint32Array(texts.length + 1)
  let end = 0
  texts.forEach((text, row) => {
    starts[row] = end
    end += text.length + 1
  })
  starts[texts.length] = end
  return { text: texts.join('\n'), starts }
}

const OTHER_LETTER = /[\p{L}\p{N}]/u

/** Whether a UTF-16 unit of folded text belongs to a word. NaN: beyond the text. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit > 96 && unit < 123) || (unit > 47 && unit < 58)
  if (unit >= 0x430 && unit <= 0x4ff) return true
  return unit >= 128 && OTHER_LETTER.test(String.fromCharCode(unit))
}

/** Where the word that goes on at `from` ends. */
export function endOfWord(text: string, from: number): number {
  let end = from
  while (isWordUnit(text.charCodeAt(end))) end += 1
  return end
}
