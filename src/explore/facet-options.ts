import type { Chronicle } from '#/index/chronicle.ts'
import { type Matched, matchEvents } from '#/index/match.ts'
import { rowAt } from '#/index/row.ts'
import { CLAIMS, type Claim } from '#/model/claim.ts'
import type { Term } from '#/model/dataset.ts'
import { EMPTY_FILTER, type Filter, type IdFacet } from '#/model/view.ts'

export interface FacetOption {
  readonly term: Term
  /** How many of the events that the other facets let through carry it. */
  readonly count: number
  readonly isChosen: boolean
}

/** More values than anybody reads through: the rest is for the search. */
const LONGEST = 100

/** What the rest of the filter lets through: a facet's own choice must not empty its other values. */
function matchWithout(
  chronicle: Chronicle,
  filter: Filter,
  matched: Matched,
  facet: IdFacet | 'claims',
): Matched {
  const isChosen = facet === 'claims' || filter[facet].length > 0
  if (!isChosen) return matched
  const claims = facet === 'claims' ? CLAIMS : filter.claims
  const ids = facet === 'claims' ? {} : { [facet]: EMPTY_FILTER[facet] }
  return matchEvents(chronicle, { ...filter, ...ids, claims })
}

const countIn = (rows: Uint32Array | undefined, { has }: Matched) =>
  rows?.reduce((count, row) => count + Number(has(rowAt(row))), 0) ?? 0

/** The values of a facet in the dataset's order, those that no event carries left out. */
export function facetOptions(
  chronicle: Chronicle,
  filter: Filter,
  matched: Matched,
  facet: IdFacet,
): { readonly options: readonly FacetOption[]; readonly left: number } {
  const postings = chronicle.postings[facet]
  const others = matchWithout(chronicle, filter, matched, facet)
  const chosen = new Set(filter[facet])
  const terms = [...chronicle.terms[facet].values()].filter(
    ({ id }) => postings.has(id) || chosen.has(id),
  )
  const shown =
    terms.length <= LONGEST
      ? terms
      : terms.filter(({ id }, index) => index < LONGEST || chosen.has(id))
  return {
    options: shown.map((term) => ({
      term,
      count: countIn(postings.get(term.id), others),
      isChosen: chosen.has(term.id),
    })),
    left: terms.length - shown.length,
  }
}

/** How many of the shown events carry a doubt. */
export const disputedCount = ({ columns }: Chronicle, { dated, undated }: Matched): number =>
  [dated, undated].reduce(
    (count, rows) => rows.reduce((sum, row) => sum + (columns.disputed[row] ?? 0), count),
    0,
  )

/** How many events of each claim the rest of the filter lets through. */
export function claimCounts(
  chronicle: Chronicle,
  filter: Filter,
  matched: Matched,
): Readonly<Record<Claim, number>> {
  const others = matchWithout(chronicle, filter, matched, 'claims')
  const counts = { fact: 0, proposal: 0, assessment: 0, forecast: 0, context: 0 }
  for (const rows of [others.dated, others.undated]) {
    for (const row of rows) counts[CLAIMS[chronicle.columns.claim[row] ?? 0] ?? 'fact'] += 1
  }
  return counts
}
