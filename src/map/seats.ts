import type { DatasetHead } from '#/model/dataset.ts'
import type { LocalizedText } from '#/model/text.ts'

/** A body or a group that has its seat at a place. */
export interface Seated {
  readonly id: string
  readonly label: LocalizedText
}

/** Who has a seat where, by place id: groups first, then bodies in the dataset's order. */
export function seatsOf(dataset: DatasetHead): ReadonlyMap<string, readonly Seated[]> {
  const seats = new Map<string, Seated[]>()
  for (const { id, label, seat } of [...dataset.groups, ...dataset.bodies]) {
    if (seat === undefined) continue
    const here = seats.get(seat)
    if (here) here.push({ id, label })
    else seats.set(seat, [{ id, label }])
  }
  return seats
}
