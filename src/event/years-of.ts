import { civilFromDay } from '#/model/day.ts'
import type { Edtf } from '#/model/edtf.ts'
import type { Lang } from '#/model/lang.ts'

const DASHES: Readonly<Record<Lang, string>> = { ru: '—', en: '–' }

const yearOf = (day: number) => (Number.isFinite(day) ? String(civilFromDay(day).year) : '…')

/** In which years something was, as short as it goes: «2017», «2016—2017», “2021–…”. */
export function yearsOf({ first, last }: Edtf, lang: Lang): string {
  const [from, to] = [yearOf(first), yearOf(last)]
  return from === to ? from : `${from}${DASHES[lang]}${to}`
}
