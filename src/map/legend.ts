import { isDated } from '#/index/membership.ts'
import type { Membership, MembershipStatus } from '#/model/group.ts'
import type { Shade, Shading } from './shading.ts'

/** One line about states: how they are drawn and which they are, in the group's order. */
export interface LegendEntry {
  readonly shade: Shade
  readonly states: readonly string[]
  /** Of those that changed their status: what they were and became; null: nothing in the group. */
  readonly turn?: Turn
}

interface Turn {
  readonly from: MembershipStatus | null
  readonly to: MembershipStatus | null
}

/** What the legend has to say of the shading; words are put to it where it is drawn. */
export interface Legend {
  readonly entries: readonly LegendEntry[]
  /** How many memberships in force have no (full) dates, of all in force. */
  readonly undated: number
  readonly inForce: number
  /** Memberships that carry a note: in force, or those that the legend tells of as over. */
  readonly noted: readonly Membership[]
  /** Memberships that began and ended between two days, of states that are not in the group now. */
  readonly meanwhile: readonly Membership[]
}

/** Whether it tells what happened between two days: such are named at once. */
export const isChange = (shade: Shade): boolean =>
  shade === 'joined' || shade === 'left' || shade === 'changed'

/** Members first; the rest by how much they belong. */
const ORDER: readonly Shade[] = [
  'member',
  'undated',
  'joined',
  'left',
  'changed',
  'party',
  'associate',
  'observer',
  'suspended',
]

/** Those that changed their status alike, together. */
function turnsOf({ byState, changes }: Shading): readonly LegendEntry[] {
  const turns = new Map<string, { readonly turn: Turn; readonly states: string[] }>()
  for (const { state, before, after } of changes) {
    if (byState.get(state) !== 'changed') continue
    const turn = { from: before?.status ?? null, to: after?.status ?? null }
    const key = `${turn.from} ${turn.to}`
    const alike = turns.get(key)
    if (alike) alike.states.push(state)
    else turns.set(key, { turn, states: [state] })
  }
  return [...turns.values()].map((entry) => ({ shade: 'changed', ...entry }))
}

function meanwhileIn({ group, asOf, inForce }: Shading): readonly Membership[] {
  if (asOf.kind === 'day') return []
  const now = new Set(inForce.map(({ state }) => state))
  return group.members.filter(
    ({ state, during }) =>
      during && !now.has(state) && asOf.from < during.first && during.last < asOf.to,
  )
}

/**
 * On a day the members are spoken of even when there are none; all else only when it occurs.
 */
export function legendOf(shading: Shading): Legend {
  const { byState, inForce, asOf, changes } = shading
  const meanwhile = meanwhileIn(shading)
  const over = changes.flatMap(({ before, after }) => (before && !after ? [before] : []))
  const statesOf = (shade: Shade) =>
    [...byState].flatMap(([state, its]) => (its === shade ? [state] : []))
  return {
    entries: ORDER.flatMap((shade): readonly LegendEntry[] => {
      if (shade === 'changed') return turnsOf(shading)
      const states = statesOf(shade)
      const isDue = states.length > 0 || (shade === 'member' && asOf.kind === 'day')
      return isDue ? [{ shade, states }] : []
    }),
    undated: inForce.filter((membership) => !isDated(membership)).length,
    inForce: inForce.length,
    noted: [...inForce, ...over, ...meanwhile].filter(({ note }) => note),
    meanwhile,
  }
}

const statesOf = ({ entries }: Legend, shade: Shade): readonly string[] =>
  entries.find((entry) => entry.shade === shade)?.states ?? []

/** How many are members of whom no full dates are known. */
export const undatedIn = (legend: Legend) => statesOf(legend, 'undated').length
export const membersIn = (legend: Legend) => statesOf(legend, 'member').length

/** How the dataset's own states are drawn: those that look alike together, each look once. */
export interface FocusLook {
  readonly shade: Shade | null
  readonly states: readonly string[]
}

/** @param focus Ids of the focus states, in the dataset's order. */
export function focusLooksOf(focus: readonly string[], { byState }: Shading): readonly FocusLook[] {
  const looks = new Map<Shade | null, string[]>()
  for (const id of focus) {
    const shade = byState.get(id) ?? null
    const alike = looks.get(shade)
    if (alike) alike.push(id)
    else looks.set(shade, [id])
  }
  return [...looks].map(([shade, states]) => ({ shade, states }))
}
