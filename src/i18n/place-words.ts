import type { Certainty } from '#/model/claim.ts'
import type { Place } from '#/model/dataset.ts'
import type { Edtf } from '#/model/edtf.ts'
import type { Lang } from '#/model/lang.ts'
import { placeNamesOf } from '#/model/place-name.ts'
import { textIn } from '#/model/text.ts'
import type { Wordbook } from './language.tsx'
import { TERM_WORDS } from './term-words.ts'

export interface PlaceWords {
  /** Before the name of today: «(ныне Астана)». */
  readonly now: string
}

export const PLACE_WORDS: Wordbook<PlaceWords> = {
  ru: { now: 'ныне' },
  en: { now: 'now' },
}

/** «, вероятно», said after a place; of what is confirmed nothing. */
export const certaintyAfter = (certainty: Certainty, lang: Lang): string =>
  certainty === 'confirmed' ? '' : `, ${TERM_WORDS[lang].certainty[certainty]}`

/** «Нур-Султан (ныне Астана), вероятно»: as on the page, for what leaves it. */
export function placeInWords(
  place: Place,
  date: Edtf | undefined,
  certainty: Certainty,
  lang: Lang,
): string {
  const { then, now } = placeNamesOf(place, date)
  const today = now === null ? '' : ` (${PLACE_WORDS[lang].now} ${textIn(now, lang)})`
  return `${textIn(then, lang)}${today}${certaintyAfter(certainty, lang)}`
}
