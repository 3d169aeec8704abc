import { dateInWords, spanInWords } from '#/i18n/dates.ts'
import { counted, EVENT_FORMS } from '#/i18n/plural.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import type { Lang } from '#/model/lang.ts'
import { OPEN_FUTURE, OPEN_PAST } from '#/model/packed-events.ts'
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

/** Of more events than this, the days are those on which they begin. */
const MOST_ENDS = 200

/**
 * From the first to the last day that the events (rows ascending) may mean; an open end counts as
 * where it begins.
 */
export function daysOf({ columns }: Chronicle, rows: ArrayLike<number>) {
  const { first, last } = columns
  const beginOf = (row: number) => (first[row] === OPEN_PAST ? last[row] : first[row]) as number
  const endOf = (row: number) => (last[row] === OPEN_FUTURE ? first[row] : last[row]) as number
  const from = beginOf(rows[0] as number)
  let to = beginOf(rows[rows.length - 1] as number)
  if (rows.length <= MOST_ENDS) {
    for (let index = 0; index < rows.length; index += 1) {
      to = Math.max(to, endOf(rows[index] as number))
    }
  }
  return { from, to }
}

/** «3 события, январь — декабрь 2023» */
export function burstName(chronicle: Chronicle, rows: ArrayLike<number>, lang: Lang): string {
  const { from, to } = daysOf(chronicle, rows)
  return `${counted(lang, rows.length, EVENT_FORMS[lang])}, ${spanInWords(from, to, lang)}`
}
