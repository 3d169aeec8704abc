import type { Wordbook } from './language.tsx'

export interface PlaceWords {
  /** Before the name of today: «(ныне Астана)». */
  readonly now: string
}

export const PLACE_WORDS: Wordbook<PlaceWords> = {
  ru: { now: 'ныне' },
  en: { now: 'now' },
}
