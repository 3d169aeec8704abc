import { LIST_WORDS } from '#/i18n/list-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Matched } from '#/index/match.ts'
import type { Row } from '#/index/row.ts'
import type { Lang } from '#/model/lang.ts'
import { type LocalizedText, textIn } from '#/model/text.ts'
import type { Sort } from '#/model/view.ts'
import { yearHeading } from './year-heading.ts'

/** Events under one heading; the heading is our own word or a text of the dataset. */
export interface ListGroup {
  readonly key: string
  readonly heading: string | LocalizedText
  readonly rows: readonly Row[]
}

/** Where a group stands among the others: by number, then by name. */
interface Rank {
  readonly key: string
  readonly heading: string | LocalizedText
  readonly order: number
  readonly name: string
}

type RankOf = (row: Row) => Rank

const LAST = Number.POSITIVE_INFINITY

function rankBy(chronicle: Chronicle, by: Sort, lang: Lang): RankOf {
  const { dataset, terms, columns, eventAt } = chronicle
  const none: Rank = { key: by, heading: LIST_WORDS[lang].without[by], order: LAST, name: '' }
  switch (by) {
    case 'time':
      return (row) => {
        const { date } = eventAt(row)
        if (!date) return none
        const heading = yearHeading(date, lang)
        // Rows come in order of time, and so do the years that they open.
        return { key: `time ${heading}`, heading, order: 0, name: '' }
      }
    case 'track':
      return (row) => {
        const order = columns.track[row] ?? 0
        const track = dataset.tracks[order]
        return track ? { key: `track ${track.id}`, heading: track.label, order, name: '' } : none
      }
    case 'kind': {
      const orders = new Map(dataset.kinds.map(({ id }, order) => [id, order]))
      return (row) => {
        const kind = terms.kinds.get(eventAt(row).kind ?? '')
        if (!kind) return none
        const order = orders.get(kind.id) ?? 0
        return { key: `kind ${kind.id}`, heading: kind.label, order, name: '' }
      }
    }
    case 'place':
      // An event at several places stands once, at the first.
      return (row) => {
        const place = terms.places.get(eventAt(row).venues[0]?.place ?? '')
        if (!place) return none
        const name = textIn(place.label, lang)
        return { key: `place ${place.id}`, heading: place.label, order: 0, name }
      }
    default:
      return by satisfies never
  }
}

/** Ranks compared; rows of equal rank keep the order of time that they come in. */
const inRankOrder = (lang: Lang) => {
  const { compare } = new Intl.Collator(lang)
  return (a: Rank, b: Rank) => (a.order === b.order ? compare(a.name, b.name) : a.order - b.order)
}

/**
 * The matched events as they are listed: under headings `by` (the order's own where null), in
 * order of `sort` within each. Dated before undated, earlier before later wherever else is equal.
 */
export function groupRows(
  chronicle: Chronicle,
  matched: Pick<Matched, 'dated' | 'undated'>,
  { sort, by, lang }: { readonly sort: Sort; readonly by: Sort | null; readonly lang: Lang },
): readonly ListGroup[] {
  const compare = inRankOrder(lang)
  const sortRank = rankBy(chronicle, sort, lang)
  const groupRank = rankBy(chronicle, by ?? sort, lang)
  const rows = [...matched.dated, ...matched.undated]
  const sorted =
    sort === 'time' || by === null || by === sort
      ? rows
      : rows
          .map((row) => ({ row, rank: sortRank(row) }))
          .sort((a, b) => compare(a.rank, b.rank))
          .map(({ row }) => row)
  const groups = new Map<string, { readonly rank: Rank; readonly rows: Row[] }>()
  // Groups of time open in order of time, whatever the order within them.
  if (by === 'time') for (const row of rows) open(groups, groupRank(row))
  for (const row of sorted) open(groups, groupRank(row)).push(row)
  return [...groups.values()]
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ rank, rows: listed }) => ({ key: rank.key, heading: rank.heading, rows: listed }))
}

function open(groups: Map<string, { readonly rank: Rank; readonly rows: Row[] }>, rank: Rank) {
  const known = groups.get(rank.key)
  if (known) return known.rows
  const rows: Row[] = []
  groups.set(rank.key, { rank, rows })
  return rows
}
