import type { Chronicle } from '#/index/chronicle.ts'
import { linksOf } from '#/index/links.ts'
import type { Matched } from '#/index/match.ts'
import type { Row } from '#/index/row.ts'
import { RELATION_TYPES, type RelationType, type Target } from '#/model/relation.ts'
import type { LocalizedText } from '#/model/text.ts'

/** A relation as it is said: from the event that carries it to its target. */
export interface Told {
  readonly from: Row
  readonly type: RelationType
  readonly target: Target
  /** Where the target is an event. */
  readonly to: Row | null
  readonly note?: LocalizedText
}

export interface RelationGraph {
  /** The events at the ends of relations, in order of time, those without a date last. */
  readonly rows: readonly Row[]
  readonly told: readonly Told[]
  /** Whether there were more events than can be read at once. */
  readonly isCut: boolean
}

/** So many events are read through; more are to be narrowed first. */
const MOST = 150

const keyOf = ({ from, type, target }: Told) => `${from} ${type} ${target.kind} ${target.id}`

function toldOf(chronicle: Chronicle, row: Row): readonly Told[] {
  return linksOf(chronicle, row).map((link) => {
    const { type, target, note } = link.relation
    const from = link.direction === 'out' ? row : link.from
    const to = target.kind === 'event' ? (chronicle.rowOf(target.id) ?? null) : null
    return { from, type, target, to, ...(note && { note }) }
  })
}

/** All relations of the events that the filter lets through, also those that lead out of it. */
export function relationGraph(
  chronicle: Chronicle,
  { dated, undated }: Pick<Matched, 'dated' | 'undated'>,
  type: RelationType | null,
): RelationGraph {
  const rows = new Set<Row>()
  const told = new Map<string, Told>()
  let isCut = false
  for (const row of [...dated, ...undated]) {
    if (rows.size >= MOST) {
      isCut = true
      break
    }
    for (const one of toldOf(chronicle, row)) {
      if (type !== null && one.type !== type) continue
      told.set(keyOf(one), one)
      rows.add(one.from)
      if (one.to !== null) rows.add(one.to)
    }
  }
  const inOrder = [...told.values()].sort(
    (a, b) =>
      RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
      a.from - b.from ||
      (a.to ?? -1) - (b.to ?? -1),
  )
  return { rows: [...rows].sort((a, b) => a - b), told: inOrder, isCut }
}

/** The types that occur, in the order of their list. */
export const typesIn = ({ told }: RelationGraph): readonly RelationType[] =>
  RELATION_TYPES.filter((type) => told.some((one) => one.type === type))

/** One arc beside the rows of the graph. */
export interface Arc {
  readonly told: Told
  readonly path: string
  /** The head of its arrow, at the target. */
  readonly head: string
}

/** In units of the drawing: sixteenths of a rem. */
export const ROW_HEIGHT = 52
export const GUTTER = 96

/**
 * Relations between events as arcs beside their rows: the farther apart, the farther out, so that
 * near ones stay within far ones.
 */
export function arcsOf({ rows, told }: RelationGraph): readonly Arc[] {
  const position = new Map(rows.map((row, index) => [row, index]))
  const longest = Math.max(1, rows.length - 1)
  const middle = (index: number) => (index + 0.5) * ROW_HEIGHT
  return told.flatMap((one) => {
    const [from, to] = [position.get(one.from), one.to === null ? undefined : position.get(one.to)]
    if (from === undefined || to === undefined || from === to) return []
    const [y0, y1] = [middle(from), middle(to)]
    // The square root keeps short arcs apart, of which there are most.
    const reach = 14 + (GUTTER - 20) * Math.sqrt(Math.abs(to - from) / longest)
    const x = GUTTER - 6
    // A cubic curve comes three quarters of the way to its control points.
    const bend = x - (reach * 4) / 3
    const path = `M${x} ${y0}C${bend.toFixed(1)} ${y0} ${bend.toFixed(1)} ${y1} ${x} ${y1}`
    return [{ told: one, path, head: `M${x - 7} ${y1 - 4}L${x} ${y1}L${x - 7} ${y1 + 4}` }]
  })
}
