import { describe, expect, it } from 'vitest'
import { arcsOf, relationGraph, typesIn } from '#/explore/relation-graph.ts'
import { matchEvents } from '#/index/match.ts'
import type { RelationType } from '#/model/relation.ts'
import { EMPTY_FILTER, type Filter } from '#/model/view.ts'
import { builtIn } from '../../support/built-in.ts'
import { chronicleOf, eventOf } from '../../support/sample.ts'

const chronicle = builtIn()

const graphOf = (change: Partial<Filter>, type: RelationType | null = null) =>
  relationGraph(chronicle, matchEvents(chronicle, { ...EMPTY_FILTER, ...change }), type)

const idOf = (row: number | null) => (row === null ? null : chronicle.eventAt(row as never).id)

describe('relations', () => {
  it('say what carries out what', () => {
    const { told, rows } = graphOf({}, 'implements')
    expect(told.map(({ from, to }) => [idOf(from), idOf(to)])).toEqual([
      ['cis-plan-2022', 'cis-strategy-2019'],
    ])
    expect(rows.map(idOf)).toEqual(['cis-strategy-2019', 'cis-plan-2022'])
  })

  it('include those that lead out of the filter, in both directions, each once', () => {
    const { told } = graphOf({ tracks: ['cis'] })
    expect(
      told.map(({ from, type, to, target }) => [idOf(from), type, idOf(to) ?? target.id]),
    ).toEqual([
      ['cis-strategy-2019', 'initiated-by', 'BLR'],
      ['cis-plan-2022', 'implements', 'cis-strategy-2019'],
    ])
    expect(graphOf({ tracks: ['by'] }).told).toContainEqual(
      expect.objectContaining({ type: 'relates-to' }),
    )
  })

  it('are ordered by time, those without a date last', () => {
    const { rows } = graphOf({})
    expect(rows).toEqual([...rows].sort((a, b) => a - b))
  })

  it('have an arc each where both ends are events', () => {
    const graph = graphOf({})
    const between = graph.told.filter(({ to }) => to !== null)
    expect(arcsOf(graph)).toHaveLength(between.length)
    expect(typesIn(graph)).toContain('reaffirms')
  })

  it('of very many events are cut, and it is said', () => {
    const many = chronicleOf(
      Array.from({ length: 400 }, (_, index) =>
        eventOf(`e${index}`, '2020', {
          relations: index > 0 ? [{ type: 'based-on', event: `e${index - 1}` }] : [],
        }),
      ),
    )
    const { rows, isCut } = relationGraph(many, matchEvents(many, EMPTY_FILTER), null)
    expect(isCut).toBe(true)
    expect(rows.length).toBeLessThan(160)
  })
})
