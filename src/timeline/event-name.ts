import { dateInWords, spanInWords } from '#/i18n/dates.ts'
import { counted, EVENT_FORMS } from '#/i18n/plural.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { OPEN_FUTURE, OPEN_PAST } from '#/index/columns.ts'
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

/** From the first to the last day that the events may mean; an open end counts as where it begins. */
export function daysOf({ columns }: Chronicle, rows: readonly Row[]) {
  const { first, last } = columns
  const known = rows.map((row) => {
    const [from, to] = [first[row] as number, last[row] as number]
    return { from: from === OPEN_PAST ? to : from, to: to === OPEN_FUTURE ? from : to }
  })
  return {
    from: Math.min(...known.map(({ from }) => from)),
    to: Math.max(...known.map(({ to }) => to)),
  }
}

/** «3 события, январь — декабрь 2023» */
export function burstName(chronicle: Chronicle, rows: readonly Row[], lang: Lang): string {
  const { from, to } = daysOf(chronicle, rows)
  return `${counted(lang, rows.length, EVENT_FORMS[lang])}, ${spanInWords(from, to, lang)}`
}
