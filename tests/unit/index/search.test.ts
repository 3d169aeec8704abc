import { describe, expect, it } from 'vitest'
import { matchEvents } from '#/index/match.ts'
import { EMPTY_FILTER } from '#/model/view.ts'
import { chronicleOf, eventOf } from '../../support/sample.ts'

const chronicle = chronicleOf([
  eventOf('draft', '2021', { title: { ru: 'Проект Конвенции ООН', en: 'Draft UN Convention' } }),
  eventOf('agreement', '2017', { title: { ru: 'Соглашение ОДКБ', en: 'CSTO agreement' } }),
  eventOf('visit', '2020', { title: { ru: 'Её визит, ещё один', en: 'A visit' } }),
])

const found = (q: string) => {
  const { dated } = matchEvents(chronicle, { ...EMPTY_FILTER, q })
  return dated.map((row) => chronicle.eventAt(row).id)
}

describe('search', () => {
  it.each([
    ['конвенция', 'draft'],
    ['КОНВЕНЦИЮ', 'draft'],
    ['конвенциями', 'draft'],
    ['соглашений', 'agreement'],
    ['соглаш', 'agreement'],
    ['agreement', 'agreement'],
    ['еще', 'visit'],
    ['проект оон', 'draft'],
  ])('finds by «%s»', (q, id) => {
    expect(found(q)).toEqual([id])
  })

  it('wants every word', () => {
    expect(found('проект одкб')).toEqual([])
  })

  it('takes a short word as it is', () => {
    expect(found('оон')).toEqual(['draft'])
  })
})
