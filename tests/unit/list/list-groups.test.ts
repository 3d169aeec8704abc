import { describe, expect, it } from 'vitest'
import { matchEvents } from '#/index/match.ts'
import { cutIntoBlocks } from '#/list/blocks.ts'
import { groupRows } from '#/list/list-groups.ts'
import { textIn } from '#/model/text.ts'
import { EMPTY_FILTER, type Sort } from '#/model/view.ts'
import { chronicleOf, eventOf, termOf } from '../../support/sample.ts'

const place = (id: string, ru: string) => ({ id, label: { ru }, coordinates: [27, 53] })

const chronicle = chronicleOf(
  [
    eventOf('visit', '2021-10-21', { track: 'kz', venues: [{ place: 'astana' }], kind: 'visit' }),
    eventOf('idea', undefined, { track: 'by' }),
    eventOf('agreement', '2017-11-30', {
      track: 'csto',
      kind: 'agreement',
      venues: [{ place: 'minsk' }, { place: 'astana' }],
    }),
    eventOf('plan', '2021/2025', { track: 'by', kind: 'agreement' }),
    eventOf('old', '197X', { track: 'by' }),
  ],
  {
    tracks: ['by', 'kz', 'csto'].map(termOf),
    kinds: ['visit', 'agreement'].map(termOf),
    places: [place('minsk', 'Минск'), place('astana', 'Астана')],
  },
)

function listed(sort: Sort, by: Sort | null) {
  const groups = groupRows(chronicle, matchEvents(chronicle, EMPTY_FILTER), {
    sort,
    by,
    lang: 'ru',
  })
  return groups.map(({ heading, rows }) => [
    typeof heading === 'string' ? heading : textIn(heading, 'ru'),
    rows.map((row) => chronicle.eventAt(row).id),
  ])
}

describe('groupRows', () => {
  it('lists by year, a decade as no more than a decade, the undated last', () => {
    expect(listed('time', null)).toEqual([
      ['1970-е\u00a0годы', ['old']],
      ['2017', ['agreement']],
      ['2021', ['plan', 'visit']],
      ['Без даты', ['idea']],
    ])
  })

  it('lists by track in the order of the dataset', () => {
    expect(listed('time', 'track')).toEqual([
      ['by', ['old', 'plan', 'idea']],
      ['kz', ['visit']],
      ['csto', ['agreement']],
    ])
  })

  it('lists by place by name, an event at several places once', () => {
    expect(listed('time', 'place')).toEqual([
      ['Астана', ['visit']],
      ['Минск', ['agreement']],
      ['Без места', ['old', 'plan', 'idea']],
    ])
  })

  it('groups by what it sorts by where nothing else is asked', () => {
    expect(listed('kind', null)).toEqual(listed('time', 'kind'))
  })

  it('keeps years in order while their events are in another', () => {
    expect(listed('kind', 'time')).toEqual([
      ['1970-е\u00a0годы', ['old']],
      ['2017', ['agreement']],
      ['2021', ['visit', 'plan']],
      ['Без даты', ['idea']],
    ])
  })

  it('says the era of years before ours', () => {
    const old = chronicleOf([eventOf('ides', '-0043-03-15'), eventOf('ides-again', '-0043-03-16')])
    const [group] = groupRows(old, matchEvents(old, EMPTY_FILTER), {
      sort: 'time',
      by: null,
      lang: 'en',
    })
    expect(group?.heading).toBe('44\u00a0BCE')
    expect(group?.rows).toHaveLength(2)
  })
})

describe('cutIntoBlocks', () => {
  const many = chronicleOf(
    Array.from({ length: 10_000 }, (_, index) => eventOf(`e${index}`, String(1900 + (index % 20)))),
  )
  const groups = groupRows(many, matchEvents(many, EMPTY_FILTER), {
    sort: 'time',
    by: null,
    lang: 'ru',
  })
  const blocks = cutIntoBlocks(groups)

  it('loses none of 10,000 rows and counts them through', () => {
    expect(blocks.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(10_000)
    let start = 0
    for (const block of blocks) {
      expect(block.start).toBe(start)
      start += block.rows.length
    }
  })

  it('gives every group one heading', () => {
    expect(blocks.filter(({ isFirst }) => isFirst)).toHaveLength(groups.length)
  })
})
