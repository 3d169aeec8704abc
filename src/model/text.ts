import { LANGS, type Lang } from './lang.ts'

/** Text for people, one string per language (BCP 47 tag → text). At least one is there. */
export type LocalizedText = { readonly [lang: string]: string }

/** A text in the language that was found: `lang` differs from the wanted one on a fallback. */
export interface PickedText {
  readonly text: string
  readonly lang: string
}

/** The text in the wanted language, else in one of ours, else in whichever there is. */
export function pickText(text: LocalizedText, wanted: Lang): PickedText {
  for (const lang of [wanted, ...LANGS]) {
    const found = text[lang]
    if (found) return { text: found, lang }
  }
  const [lang = wanted, found = ''] = Object.entries(text)[0] ?? []
  return { text: found, lang }
}

/** As `pickText`, for places that take a bare string (names read aloud, measures of width). */
export function textIn(text: LocalizedText, wanted: Lang): string {
  return pickText(text, wanted).text
}
