/** Languages of the interface, as BCP 47 tags; the first is what a page without a wish speaks. */
export const LANGS = ['ru', 'en'] as const
export type Lang = (typeof LANGS)[number]

export function isLang(value: unknown): value is Lang {
  return LANGS.some((lang) => lang === value)
}
