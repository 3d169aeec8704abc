import type { Wordbook } from './language.tsx'

/** Words of the chronicle as an article, for those who read the page without scripts. */
export interface ReadingWords {
  readonly name: string
  readonly about: string
  readonly otherLanguage: string
  /** Leads out of a frame, to the page as it opens. */
  readonly startPage: string
  readonly undated: string
}

export const READING_WORDS: Wordbook<ReadingWords> = {
  ru: {
    name: 'Хроника',
    about:
      'Карта и лента времени выше — рисунки: чтобы работать с ними, нужен JavaScript. Ниже — вся хроника. Прогнозы, оценки и предложения помечены словами: фактами они не являются.',
    otherLanguage: 'The chronicle in English',
    startPage: 'Открыть страницу целиком',
    undated: 'Без даты',
  },
  en: {
    name: 'Chronicle',
    about:
      'The map and the timeline above are pictures: to work with them, JavaScript is needed. Below stands the whole chronicle. Forecasts, assessments and proposals are marked in words: they are no facts.',
    otherLanguage: 'Хроника по-русски',
    startPage: 'Open the whole page',
    undated: 'No date',
  },
}
