import type { Wordbook } from './language.tsx'

/** Words of the offer of a new version. */
export interface UpdateWords {
  readonly ready: string
  readonly load: string
}

export const UPDATE_WORDS: Wordbook<UpdateWords> = {
  ru: { ready: 'Готова новая версия страницы.', load: 'Загрузить её' },
  en: { ready: 'A new version of the page is ready.', load: 'Load it' },
}
