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

/** The same rank for all rows of one key, made when the first of them asks. */
function rankOnce(keyOf: (row: Row) => number, make: (row: Row) => Rank): RankOf {
  const ranks = new Map<number, Rank>()
  return (row) => {
    const key = keyOf(row)
    const known = ranks.get(key)
    if (known) return known
    const rank = make(row)
    ranks.set(key, rank)
    return rank
  }
}

/** As many years as fit between two grains of the key below. */
const YEARS = 2 ** 33

/** Asks the columns alone, but for one event under each heading: there may be very many. */
function rankBy(chronicle: Chronicle, by: Sort, lang: Lang): RankOf {
  const { dataset, terms, columns, venueSets, eventAt } = chronicle
  const none: Rank = { key: by, heading: LIST_WORDS[lang].without[by], order: LAST, name: '' }
  switch (by) {
    case 'time':
      return rankOnce(
        (row) =>
          row < columns.dated
            ? (columns.grain[row] as number) * YEARS + (columns.year[row] as number)
            : Number.NaN,
        (row) => {
          const { date } = eventAt(row)
          if (!date) return none
          const heading = yearHeading(date, lang)
          // Rows come in order of time, and so do the years that they open.
          return { key: `time ${heading}`, heading, order: 0, name: '' }
        },
      )
    case 'track':
      return rankOnce(
        (row) => columns.track[row] as number,
        (row) => {
          const order = columns.track[row] as number
          const track = dataset.tracks[order]
          return track ? { key: `track ${track.id}`, heading: track.label, order, name: '' } : none
        },
      )
    case 'kind':
      return rankOnce(
        (row) => columns.kind[row] as number,
        (row) => {
          const order = (columns.kind[row] as number) - 1
          const kind = dataset.kinds[order]
          return kind ? { key: `kind ${kind.id}`, heading: kind.label, order, name: '' } : none
        },
      )
    case 'place':
      // An event at several places stands once, at the first.
      return rankOnce(
        (row) => columns.venues[row] as number,
        (row) => {
          const place = terms.places.get(venueSets[columns.venues[row] as number]?.[0] ?? '')
          if (!place) return none
          const name = textIn(place.label, lang)
          return { key: `place ${place.id}`, heading: place.label, order: 0, name }
        },
      )
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
