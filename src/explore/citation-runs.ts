/** A piece of a citation; some styles set titles in italics. */
export interface Run {
  readonly text: string
  readonly isItalic?: boolean
}

export type Runs = readonly Run[]

export const plain = (text: string): Run => ({ text })
export const italic = (text: string): Run => ({ text, isItalic: true })

export const textOfRuns = (runs: Runs): string => runs.map(({ text }) => text).join('')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)

/** For the clipboard: word processors take italics from it. */
export const htmlOfRuns = (runs: Runs): string =>
  runs.map(({ text, isItalic }) => (isItalic ? `<i>${escaped(text)}</i>` : escaped(text))).join('')

/** Parts that are there, one after the other; `undefined` and empty ones are left out. */
export function sequence(...parts: readonly (Run | string | undefined | false)[]): Runs {
  return parts.flatMap((part) => {
    if (part === undefined || part === false || part === '') return []
    return [typeof part === 'string' ? plain(part) : part]
  })
}

export const capitalized = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Ends with a full stop, unless a sign that ends a sentence is there already. */
export const stopped = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`)
