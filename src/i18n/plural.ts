import type { Lang } from '#/model/lang.ts'

/** Forms of a counted noun. Russian: 1 событие, 2 события, 5 событий; English uses one and many. */
export interface PluralForms {
  readonly one: string
  readonly few?: string
  readonly many: string
}

const rules: Readonly<Record<Lang, Intl.PluralRules>> = {
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
}

/** The form of a noun that goes with a whole number; without the number itself. */
export function pluralForm(lang: Lang, count: number, forms: PluralForms): string {
  const rule = rules[lang].select(count)
  if (rule === 'one') return forms.one
  return rule === 'few' ? (forms.few ?? forms.many) : forms.many
}

/** Digits in groups of three from five on: «100 036», “100,036”. Own: `Intl` differs by version. */
export function inDigits(lang: Lang, count: number): string {
  const digits = String(count)
  if (digits.length < 5) return digits
  return digits.replace(/\B(?=(\d{3})+$)/g, lang === 'ru' ? '\u00a0' : ',')
}

/** The number and its noun, held together by a no-break space: «12 событий». */
export function counted(lang: Lang, count: number, forms: PluralForms): string {
  return `${inDigits(lang, count)}\u00a0${pluralForm(lang, count, forms)}`
}

export const EVENT_FORMS: Readonly<Record<Lang, PluralForms>> = {
  ru: { one: 'событие', few: 'события', many: 'событий' },
  en: { one: 'event', many: 'events' },
}

/** After «из» stands the genitive: 1 события, 21 события, 31 события, else событий. */
const AFTER_OF: Readonly<Record<Lang, PluralForms>> = {
  ru: { one: 'события', many: 'событий' },
  en: { one: 'event', many: 'events' },
}

const OF: Readonly<Record<Lang, string>> = { ru: 'из', en: 'of' }

/** «12 из 31 события»; where it is all of them, «31 событие». */
export const eventsOf = (lang: Lang, part: number, whole: number): string =>
  part === whole
    ? counted(lang, whole, EVENT_FORMS[lang])
    : `${inDigits(lang, part)} ${OF[lang]} ${counted(lang, whole, AFTER_OF[lang])}`
