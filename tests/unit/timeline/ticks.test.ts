import { describe, expect, it } from 'vitest'
import { dayFromCivil } from '#/model/day.ts'
import { makeTicks } from '#/timeline/ticks.ts'
import { makeTimeScale } from '#/timeline/time-scale.ts'

const ticksOf = (start: number, end: number, width = 1000) =>
  makeTicks(makeTimeScale({ start, end }, width), 'ru', 16)
const labels = (ticks: readonly { readonly label: string }[]) => ticks.map(({ label }) => label)

describe('ticks of the axis', () => {
  it('names every year where years are wide enough', () => {
    const ticks = ticksOf(dayFromCivil(2016, 7, 1), dayFromCivil(2020, 7, 1))
    expect(labels(ticks.years)).toEqual(['2017', '2018', '2019', '2020'])
  })

  it('leaves years out, by round steps, where they would touch', () => {
    const ticks = ticksOf(dayFromCivil(1900, 1, 1), dayFromCivil(2000, 1, 1))
    expect(labels(ticks.years)).toEqual([
      '1900',
      '1910',
      '1920',
      '1930',
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
    ])
  })

  it('adds months in words when they fit, and days within a month', () => {
    const quarter = ticksOf(dayFromCivil(2019, 1, 1), dayFromCivil(2019, 4, 1))
    expect(labels(quarter.parts)).toContain('февраль')
    const month = ticksOf(dayFromCivil(2019, 3, 1), dayFromCivil(2019, 3, 29))
    expect(labels(month.parts)).toContain('18')
    expect(labels(month.parts)[0]).toBe('март')
  })

  it('keeps the year in sight when none begins there', () => {
    expect(ticksOf(dayFromCivil(2019, 3, 1), dayFromCivil(2019, 5, 1)).pinnedYear).toBe('2019')
    expect(ticksOf(dayFromCivil(2019, 1, 1), dayFromCivil(2021, 1, 1)).pinnedYear).toBeNull()
  })

  it('never sets two labels of one row upon each other', () => {
    for (let span = 28; span < 40_000; span = Math.ceil(span * 1.3)) {
      const start = dayFromCivil(2017, 5, 17)
      const { years, parts } = ticksOf(start, start + span)
      for (const row of [years, parts]) {
        const sorted = [...row].sort((a, b) => a.x - b.x)
        sorted.slice(1).forEach((tick, index) => {
          const before = sorted[index]
          // 7 px a letter at 12 px type is generous.
          expect(tick.x - (before?.x ?? 0)).toBeGreaterThan((before?.label.length ?? 0) * 7)
        })
      }
    }
  })
})
