import type { Wordbook } from './language.tsx'
import { counted, EVENT_FORMS } from './plural.ts'

/** What is said of a search or a filter that came out otherwise than meant. */
export interface HintWords {
  readonly corrected: (typed: string, taken: readonly string[]) => string
  readonly nothing: string
  readonly dropOne: string
  readonly without: (label: string, count: number) => string
  readonly dropSeveral: string
  readonly clearAll: string
}

export const HINT_WORDS: Wordbook<HintWords> = {
  ru: {
    corrected: (typed, taken) =>
      `«${typed}» не встречается; показано похожее: ${taken.map((word) => `«${word}»`).join(', ')}.`,
    nothing: 'Ничего не подходит.',
    dropOne: 'Уберите одно из условий:',
    without: (label, count) => `без «${label}» — ${counted('ru', count, EVENT_FORMS.ru)}`,
    dropSeveral: 'Одного условия убрать мало.',
    clearAll: 'Сбросить всё',
  },
  en: {
    corrected: (typed, taken) =>
      `“${typed}” does not occur; shown is what is near: ${taken.map((word) => `“${word}”`).join(', ')}.`,
    nothing: 'Nothing matches.',
    dropOne: 'Drop one of the conditions:',
    without: (label, count) => `without “${label}”: ${counted('en', count, EVENT_FORMS.en)}`,
    dropSeveral: 'Dropping one condition is not enough.',
    clearAll: 'Clear all',
  },
}
