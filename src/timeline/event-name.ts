import { dateInWords } from '#/i18n/dates.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import type { Lang } from '#/model/lang.ts'
import { textIn } from '#/model/text.ts'

/**
 * What a mark is called when read aloud: its label in full, date, track, and the claim where it is
 * no fact. Begins with what is seen, so that a person who speaks to the page can say it (WCAG 2.5.3).
 */
export function eventName(chronicle: Chronicle, row: Row, lang: Lang): string {
  const event = chronicle.eventAt(row)
  const track = chronicle.terms.tracks.get(event.track)
  return [
    textIn(event.shortTitle, lang),
    ...(event.date ? [dateInWords(event.date, lang)] : []),
    ...(track ? [textIn(track.label, lang)] : []),
    ...(event.claim === 'fact' ? [] : [TERM_WORDS[lang].claim[event.claim].name.toLowerCase()]),
  ].join(', ')
}
