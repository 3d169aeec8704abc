import type { Wordbook } from './language.tsx'
import { counted, EVENT_FORMS } from './plural.ts'

/** What is said of a search or a filter that came out otherwise than meant. */
export interface HintWords {
  readonly corrected: (typed: string, taken: readonly string[]) => string
  /** Before the ways out. */
  readonly somethingIsShown: string
  /** Without the conditions `dropped`, with background or as it was: so many events. */
  readonly wayOut: (dropped: readonly string[], showsBackground: boolean, count: number) => string
  /** Several conditions, and no one or two of them are enough. */
  readonly onlyClearingHelps: string
  /** One condition alone: a search. */
  readonly otherWord: string
  /** One condition alone, of another kind. */
  readonly clearIt: string
}

/** «без «визит», «Минск», с фоном» */
const loosened = (without: string, dropped: readonly string[], background: string | false) =>
  [
    ...(dropped.length > 0 ? [`${without} ${dropped.join(', ')}`] : []),
    ...(background ? [background] : []),
  ].join(', ')

export const HINT_WORDS: Wordbook<HintWords> = {
  ru: {
    corrected: (typed, taken) =>
      `«${typed}» не встречается; показано похожее: ${taken.map((word) => `«${word}»`).join(', ')}.`,
    somethingIsShown: 'Что поможет:',
    wayOut: (dropped, showsBackground, count) =>
      `${loosened(
        'без',
        dropped.map((label) => `«${label}»`),
        showsBackground && 'с фоном',
      )} — ${counted('ru', count, EVENT_FORMS.ru)}`,
    onlyClearingHelps: 'Снять одно или два условия мало: сбросьте все.',
    otherWord: 'Проверьте написание или возьмите другое слово.',
    clearIt: 'Уберите это условие.',
  },
  en: {
    corrected: (typed, taken) =>
      `“${typed}” does not occur; shown is what is near: ${taken.map((word) => `“${word}”`).join(', ')}.`,
    somethingIsShown: 'What helps:',
    wayOut: (dropped, showsBackground, count) =>
      `${loosened(
        'without',
        dropped.map((label) => `“${label}”`),
        showsBackground && 'with background',
      )}: ${counted('en', count, EVENT_FORMS.en)}`,
    onlyClearingHelps: 'Dropping one or two conditions is not enough: clear them all.',
    otherWord: 'Check the spelling, or try another word.',
    clearIt: 'Drop this condition.',
  },
}
