import type { Chronicle } from '#/index/chronicle.ts'
import { stemOf } from '#/index/endings.ts'
import { foldText } from '#/index/folded-text.ts'
import { type Row, rowAt } from '#/index/row.ts'
import { CLAIMS, type Claim } from '#/model/claim.ts'
import type { Body, GlossaryEntry, Term } from '#/model/dataset.ts'
import { civilFromDay } from '#/model/day.ts'
import type { Group, Membership } from '#/model/group.ts'
import { knownDayOf, type Shared, sharedOf } from './shared-events.ts'

/** A state or a track: what can stand on a side. */
export interface Side {
  readonly kind: 'state' | 'track'
  readonly term: Term
}

export type Place = 'first' | 'both' | 'second'

/** Events of one year; null: without a date. */
export interface YearOf {
  readonly year: number | null
  readonly first: readonly Row[]
  readonly both: readonly Row[]
  readonly second: readonly Row[]
}

export interface Comparison {
  readonly years: readonly YearOf[]
  /** What is judged, expected or proposed about either, in order of time. */
  readonly judged: readonly Row[]
  /** What each has alone, as far as it is a fact or background. */
  readonly own: Readonly<Record<'first' | 'second', readonly Row[]>>
  /** What organisations do to which both states belong, by organisation. */
  readonly shared: readonly Shared[]
  /** Whether there were more events than can be read side by side. */
  readonly isCut: boolean
}

/** So many events of one side are compared; more are to be narrowed. */
const MOST = 200

const JUDGEMENTS: ReadonlySet<Claim> = new Set(['assessment', 'forecast', 'proposal'])

export function sideOf({ terms }: Chronicle, id: string): Side | null {
  const state = terms.states.get(id)
  if (state) return { kind: 'state', term: state }
  const track = terms.tracks.get(id)
  return track ? { kind: 'track', term: track } : null
}

/** All that can be compared: what no event carries has nothing to show. */
export function sidesThatHave({ dataset, postings }: Chronicle): readonly Side[] {
  const having = (kind: Side['kind'], terms: readonly Term[], rows: ReadonlyMap<string, unknown>) =>
    terms.filter(({ id }) => rows.has(id)).map((term): Side => ({ kind, term }))
  return [
    ...having('state', dataset.states, postings.states),
    ...having('track', dataset.tracks, postings.tracks),
  ]
}

/** The two sides of an address; for what it leaves open, the states that the story is about. */
export function chosenSides(
  chronicle: Chronicle,
  ids: readonly string[],
): readonly [Side, Side] | null {
  const focus = chronicle.dataset.states.filter((state) => state.focus).map(({ id }) => id)
  const candidates = [...ids, ...focus, ...sidesThatHave(chronicle).map(({ term }) => term.id)]
  const [first, second] = [...new Set(candidates)].flatMap((id) => sideOf(chronicle, id) ?? [])
  return first && second ? [first, second] : null
}

const rowsOf = ({ postings }: Chronicle, { kind, term }: Side): readonly Row[] =>
  Array.from((kind === 'state' ? postings.states : postings.tracks).get(term.id) ?? [], rowAt)

function yearOf(chronicle: Chronicle, row: Row): number | null {
  const { first, last, dated } = chronicle.columns
  if (row >= dated) return null
  const known = knownDayOf(chronicle.eventAt(row))
  return civilFromDay(known ?? (first[row] as number) ?? (last[row] as number)).year
}

/** What is of the one, of both and of the other, on one axis of years. */
export function compareSides(chronicle: Chronicle, [a, b]: readonly [Side, Side]): Comparison {
  const claimOf = (row: Row) => CLAIMS[chronicle.columns.claim[row] ?? 0] ?? 'fact'
  const [first, second] = [new Set(rowsOf(chronicle, a)), new Set(rowsOf(chronicle, b))]
  const all = [...new Set([...first, ...second])].sort((x, y) => x - y).map(rowAt)
  const rows = all.slice(0, MOST)
  const placeOf = (row: Row): Place => {
    if (first.has(row) && second.has(row)) return 'both'
    return first.has(row) ? 'first' : 'second'
  }
  const judged = rows.filter((row) => JUDGEMENTS.has(claimOf(row)))
  const told = rows.filter((row) => !JUDGEMENTS.has(claimOf(row)))
  const years = new Map<number | null, Record<Place, Row[]>>()
  for (const row of told) {
    const year = yearOf(chronicle, row)
    const known = years.get(year) ?? { first: [], both: [], second: [] }
    known[placeOf(row)].push(row)
    years.set(year, known)
  }
  const states = a.kind === 'state' && b.kind === 'state' && ([a.term.id, b.term.id] as const)
  const isOther = (row: Row) => !first.has(row) && !second.has(row) && !JUDGEMENTS.has(claimOf(row))
  const shared = states ? sharedOf(chronicle, states, isOther, MOST) : []
  return {
    years: [...years].map(([year, places]) => ({ year, ...places })),
    judged,
    own: {
      first: told.filter((row) => placeOf(row) === 'first'),
      second: told.filter((row) => placeOf(row) === 'second'),
    },
    shared,
    isCut: rows.length < all.length || shared.some(({ isCut }) => isCut),
  }
}

/** A group in which a state is or was, with its times there. */
export interface Belonging {
  readonly group: Group
  readonly memberships: readonly Membership[]
}

export const belongingsOf = ({ dataset }: Chronicle, { kind, term }: Side): readonly Belonging[] =>
  kind === 'track'
    ? []
    : dataset.groups.flatMap((group) => {
        const memberships = group.members.filter(({ state }) => state === term.id)
        return memberships.length > 0 ? [{ group, memberships }] : []
      })

export const bodiesOf = ({ dataset }: Chronicle, { kind, term }: Side): readonly Body[] =>
  dataset.bodies.filter(({ state, group }) => (kind === 'state' ? state : group) === term.id)

/** Terms whose explanation names the side, in any case: «к этому подходу авторы относят Казахстан». */
export function termsAbout({ dataset }: Chronicle, { term }: Side): readonly GlossaryEntry[] {
  const stems = Object.entries(term.label).map(
    ([lang, label]) => [lang, stemOf(foldText(label))] as const,
  )
  return dataset.glossary.filter(({ definition }) =>
    stems.some(([lang, stem]) => {
      const words = foldText(definition[lang] ?? '').match(/[\p{L}\p{N}]+/gu) ?? []
      return words.some((word) => word.startsWith(stem))
    }),
  )
}
