import { dateInWords } from '#/i18n/dates.ts'
import { anchorOf, type Edtf } from '#/model/edtf.ts'
import { ofYears } from '#/model/edtf-date.ts'
import type { Lang } from '#/model/lang.ts'

/** Bare digits read as a year between these; others need their era or their grouping said. */
const FIRST_PLAIN_YEAR = 100
const LAST_PLAIN_YEAR = 9999

/** What a date stands under: its year; a decade or a century where no year is known. */
export function yearHeading(date: Edtf, lang: Lang): string {
  const anchor = anchorOf(date)
  if (!anchor) return dateInWords(date, lang)
  const { precision, year } = anchor
  if (precision === 'decade' || precision === 'century') return dateInWords(anchor, lang)
  if (year >= FIRST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR) return String(year)
  return dateInWords(ofYears(String(year), 'year', year, year), lang)
}
