import { precisionInWords } from '#/i18n/dates.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Lang } from '#/model/lang.ts'

/** How well the date is known, and from where: «точный день, дата из статьи»; null without one. */
export function dateKnowledge({ date, dateSource }: ChronicleEvent, lang: Lang): string | null {
  if (!date) return null
  const precision = precisionInWords(date, lang)
  return dateSource ? `${precision}, ${TERM_WORDS[lang].dateSource[dateSource]}` : precision
}
