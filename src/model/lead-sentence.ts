import type { Lang } from './lang.ts'
import { type LocalizedText, pickText } from './text.ts'

/** An end of a sentence: a sign, perhaps a quotation mark, room, and something that begins anew. */
const END = /[.!?…][»”"')]*(?=\s+[«“"'(]?[\p{Lu}\p{N}])/gu

/** «г. Минск», «т. д.», «А. Иванов», “U.S.”, “No. 407”: a full stop that ends no sentence. */
const ABBREVIATED = /(^|[\s.(«“])(\p{Lu}|\p{Ll}{1,2}|Nos?|Arts?|Vol)\.$/u

/** Where the first sentence ends; the text's length where no other follows. */
function endOfFirst(text: string): number {
  for (const { index, 0: sign } of text.matchAll(END)) {
    if (!ABBREVIATED.test(text.slice(0, index + 1))) return index + sign.length
  }
  return text.length
}

/** The first sentence of a text in the language that it is shown in, and what follows it. */
export function splitLead(
  text: LocalizedText,
  wanted: Lang,
): { readonly lead: LocalizedText; readonly rest: LocalizedText | null } {
  const { text: whole, lang } = pickText(text, wanted)
  const end = endOfFirst(whole)
  const rest = whole.slice(end).trim()
  return { lead: { [lang]: whole.slice(0, end) }, rest: rest ? { [lang]: rest } : null }
}

/** The first sentence in each language that the text has. */
export const leadsOf = (text: LocalizedText): LocalizedText =>
  Object.fromEntries(
    Object.entries(text).map(([lang, words]) => [lang, words.slice(0, endOfFirst(words))]),
  )
