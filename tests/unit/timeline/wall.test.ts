import { expect, it } from 'vitest'
import { type Row, rowAt } from '#/index/row.ts'
import { dayFromCivil } from '#/model/day.ts'
import { wholeOf } from '#/state/time-window.ts'
import { makeLayout } from '#/timeline/layout.ts'
import { makeScene } from '#/timeline/scene.ts'
import { makeTimeScale } from '#/timeline/time-scale.ts'
import { builtIn } from '../../support/built-in.ts'

const chronicle = builtIn()
const rows = Array.from({ length: chronicle.columns.dated }, (_, position) => rowAt(position))
const rowOf = (id: string) => chronicle.rowOf(id) as Row

/** A hall's screen, 1920 × 1080: type is 30 px, and the wall's timeline has four rows of it. */
function wallOf(named: readonly string[], from: number, to: number) {
  const measure = (text: string) => text.length * 16
  const window = { start: dayFromCivil(from, 1, 1), end: dayFromCivil(to, 1, 1) }
  const scale = makeTimeScale(window, 1820)
  const layout = makeLayout({
    chronicle,
    rows,
    selected: null,
    pixelsPerDay: scale.pixelsPerDay,
    whole: wholeOf(chronicle),
    lang: 'ru',
    sizes: { rem: 30, height: 210 },
    measure,
    named: new Set(named.map(rowOf)),
  })
  return makeScene({ chronicle, layout, scale, measure }, null).marks
}

it('names in full what the lecture speaks of, whatever else there is at that time', () => {
  const story = [
    'csto-agreement-2017',
    'by-concept-2019',
    'csto-statement-2022',
    'csto-chairmanship-2023',
  ]
  const labels = wallOf(story, 2016, 2025).flatMap((mark) =>
    mark.kind === 'single' && mark.label ? [[mark.id, mark.label.text]] : [],
  )
  expect(labels).toEqual(story.map((id) => [id, chronicle.eventAt(rowOf(id)).shortTitle.ru]))
})

it('lets nothing else stand upon a bar that the lecture speaks of', () => {
  const marks = wallOf(['csto-chairmanship-2023'], 2022, 2025)
  const bar = marks.find((mark) => mark.kind === 'single' && mark.id === 'csto-chairmanship-2023')
  const inRow = marks.filter((mark) => mark !== bar && Math.abs(mark.y - (bar?.y ?? 0)) < 1)
  const upon = inRow.filter(({ x }) => bar && bar.left < x && x < bar.right)
  expect(upon).toEqual([])
})
