import type { Wordbook } from './language.tsx'
import { eventsOf } from './plural.ts'

/** Words of what a printed sheet says about itself. */
export interface ImprintWords {
  readonly shown: (count: number, whole: number) => string
  /** The time that the list calls “shown”. */
  readonly span: (span: string) => string
  readonly revision: (day: string) => string
  readonly address: string
}

export const IMPRINT_WORDS: Wordbook<ImprintWords> = {
  ru: {
    shown: (count, whole) => `Напечатано: ${eventsOf('ru', count, whole)}`,
    span: (span) => `Показанный отрезок времени: ${span}`,
    revision: (day) => `Данные на ${day}`,
    address: 'Адрес:',
  },
  en: {
    shown: (count, whole) => `Printed: ${eventsOf('en', count, whole)}`,
    span: (span) => `The time shown: ${span}`,
    revision: (day) => `Data as of ${day}`,
    address: 'Address:',
  },
}
