import { type TimeInterval, utcMonth, utcYear } from 'd3'
import { monthName, monthShort } from '#/i18n/dates.ts'
import type { Window } from '#/index/sight.ts'
import { civilFromDay, type Day } from '#/model/day.ts'
import type { Lang } from '#/model/lang.ts'
import type { TimeScale } from './time-scale.ts'

export interface Tick {
  readonly day: Day
  readonly x: number
  readonly label: string
}

export interface Ticks {
  /** Years (or every 2nd, 5th, 10th …), each where it begins. */
  readonly years: readonly Tick[]
  /** Months or days between them; none while years fill the axis. */
  readonly parts: readonly Tick[]
  /** The year at the left edge, which began before it; null when a year begins close to it. */
  readonly pinnedYear: string | null
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
const MONTH_STEPS = [1, 3]
const DAYS_A_YEAR = 365.25
const DAYS_A_MONTH = DAYS_A_YEAR / 12

const MS_A_DAY = 86_400_000

/** The days in the window on which one of D3's intervals of whole UTC days begins. */
function beginnings(interval: TimeInterval, { start, end }: Window): readonly Day[] {
  const from = new Date(Math.ceil(start) * MS_A_DAY)
  // The end of a range is not in it, the end of the window is.
  const until = new Date((Math.floor(end) + 1) * MS_A_DAY)
  return interval.range(from, until).map((date) => date.getTime() / MS_A_DAY)
}

function yearTicks(scale: TimeScale, rem: number): readonly Tick[] {
  const { window, pixelsPerDay } = scale
  const step =
    YEAR_STEPS.find((years) => years * DAYS_A_YEAR * pixelsPerDay >= 3.5 * rem) ??
    (YEAR_STEPS.at(-1) as number)
  return beginnings(utcYear.every(step) ?? utcYear, window).map((day) => ({
    day,
    x: scale.x(day),
    label: String(civilFromDay(day).year),
  }))
}

function monthTicks(scale: TimeScale, lang: Lang, rem: number): readonly Tick[] {
  const { window, pixelsPerDay } = scale
  const monthWidth = DAYS_A_MONTH * pixelsPerDay
  const isLong = monthWidth >= 7 * rem
  const step = MONTH_STEPS.find((months) => months * monthWidth >= (isLong ? 7 : 3) * rem)
  if (step === undefined) return []
  const nameOf = isLong ? monthName : monthShort
  return beginnings(utcMonth.every(step) ?? utcMonth, window).map((day) => ({
    day,
    x: scale.x(day),
    label: nameOf(civilFromDay(day).month, lang),
  }))
}

/** Days of the month, where there is room between the names of the months. */
function dayTicks(scale: TimeScale, rem: number): readonly Tick[] {
  const { window, pixelsPerDay } = scale
  const step = [1, 2, 5, 10].find((days) => days * pixelsPerDay >= 1.6 * rem)
  if (step === undefined) return []
  const ticks: Tick[] = []
  for (let day = Math.ceil(window.start); day <= window.end; day += 1) {
    const { day: date } = civilFromDay(day)
    // The 31st would crowd the 1st; the 1st bears the month's own name.
    if (date === 1 || date > 30 || (date - 1) % step !== 0) continue
    const isClear = scale.x(day) - scale.x(day - date + 1) > 6.5 * rem
    if (isClear) ticks.push({ day, x: scale.x(day), label: String(date) })
  }
  return ticks
}

/** The ticks of the axis; `rem` in CSS pixels. */
export function makeTicks(scale: TimeScale, lang: Lang, rem: number): Ticks {
  const years = yearTicks(scale, rem)
  const months = monthTicks(scale, lang, rem)
  const parts = months.length > 0 ? [...months, ...dayTicks(scale, rem)] : []
  const firstYear = years[0]
  const isPinned = firstYear === undefined || firstYear.x > 3.5 * rem
  return {
    years,
    parts,
    pinnedYear: isPinned ? String(civilFromDay(Math.floor(scale.window.start)).year) : null,
  }
}
