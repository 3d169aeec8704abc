import type { Row } from '#/index/row.ts'

/** Something to be placed in a lane. Lengths in CSS pixels at one scale, `left` from any origin. */
export interface Item {
  readonly row: Row
  /** The mark itself: a glyph, a bar, or the stretch that an imprecise date may mean. */
  readonly left: number
  readonly right: number
  readonly label: string
  readonly labelWidth: number
  /** Which labels go first where room is short. */
  readonly priority: number
  /** Never merged with others. */
  readonly standsAlone: boolean
  /** Rows are given so that its label finds room: what a lecture speaks of. */
  readonly keepsLabel: boolean
  /** A bar, or a band as long as one, takes its label inside. */
  readonly isBar: boolean
  /** Whether a glyph stands before the label inside. */
  readonly isHeaded: boolean
}

export type LabelPlace =
  | { readonly side: 'inside' | 'right' | 'left'; readonly width: number }
  | { readonly side: 'none' }

export interface Placed {
  readonly items: readonly Item[]
  readonly left: number
  readonly right: number
  /** Sub-row within the lane, from the top. */
  readonly subRow: number
  readonly label: LabelPlace
  /** Room that is left on either side once all labels stand: for a label that the edge would cut. */
  readonly spare: { readonly left: number; readonly right: number }
  /** Marks that stand upon this bar for want of rows: its label keeps clear of them. */
  readonly over: readonly Placed[]
  /** Whether it stands upon a bar itself. */
  readonly isUpon: boolean
}

export interface Packing {
  readonly placed: readonly Placed[]
  /** How much was lost for want of rows: unlabelled marks and, weighing more, merged ones. */
  readonly loss: number
}

export interface Gaps {
  /** Between marks. */
  readonly mark: number
  /** Between a mark and its label, and a label and the next mark. */
  readonly label: number
  /** A label cut shorter than this says nothing. */
  readonly shortestLabel: number
  /** Width of the mark that stands for several. */
  readonly burst: number
  /** Of a dense lane: as wide as a thumb needs, the gap to the next one included. */
  readonly cell: number
}

interface Slot {
  items: Item[]
  left: number
  right: number
  subRow: number
  label: LabelPlace
  spare: { left: number; right: number }
  over: Slot[]
  isUpon: boolean
  /** It stands alone, found no room, and overlaps its neighbour. */
  isForced: boolean
}

const isAlone = ({ items }: Slot) => items.some((item) => item.standsAlone)

/** The slot that a mark without a place of its own joins: the one that it is nearest to. */
function slotToJoin(last: readonly (Slot | undefined)[], item: Item): Slot | undefined {
  const open = last.filter((slot): slot is Slot => slot !== undefined && !isAlone(slot))
  return open.sort((a, b) => Math.abs(a.left - item.left) - Math.abs(b.left - item.left))[0]
}

/** Of the rows whose end lies before an item, the one longest free; -1 where there is none. */
function freeRow(ends: readonly number[], item: Item, gap: number): number {
  let best = -1
  for (const [subRow, end] of ends.entries()) {
    if (end + gap <= item.left && (best < 0 || end < (ends[best] as number))) best = subRow
  }
  return best
}

/** A mark for several is as long as what is not known of all their dates, else as its number. */
function burstEnd({ left, items }: Slot, gaps: Gaps): number {
  const isVague = items.every(({ isHeaded }) => isHeaded)
  const end = isVague ? Math.max(...items.map(({ right }) => right)) : 0
  return Math.max(left + gaps.burst, end)
}

/** Where an item leaves its row free again, with the label that it keeps. */
function endOf({ left, right, labelWidth, isBar, keepsLabel }: Item, gaps: Gaps): number {
  const wanted = labelWidth + 2 * gaps.label
  return keepsLabel && !(isBar && right - left >= wanted) ? right + wanted : right
}

/**
 * Gives every item a sub-row. Where all are taken a mark stands upon a bar that goes on below it;
 * where there is none to stand upon, it joins a neighbour.
 */
function assignRows(items: readonly Item[], rows: number, gaps: Gaps): Slot[] {
  const slots: Slot[] = []
  const last: (Slot | undefined)[] = Array.from({ length: rows })
  const bars: (Slot | undefined)[] = Array.from({ length: rows })
  const takenTo = () => Array.from({ length: rows }, () => -Infinity)
  const take = (ends: number[], subRow: number, end: number) => {
    ends[subRow] = Math.max(ends[subRow] as number, end)
  }
  /** Where a row is taken up to: by all in it; but for the length of bars; but for kept labels too. */
  const [ends, heads, marks] = [takenTo(), takenTo(), takenTo()]
  for (const item of items) {
    const free = freeRow(ends, item, gaps.mark)
    const above = free < 0 ? freeRow(heads, item, gaps.mark) : free
    const joined = above < 0 && !item.standsAlone ? slotToJoin(last, item) : undefined
    if (joined) {
      joined.items.push(item)
      joined.right = burstEnd(joined, gaps)
      for (const taken of [ends, heads, marks]) take(taken, joined.subRow, joined.right)
      continue
    }
    const beside = above < 0 ? freeRow(marks, item, gaps.mark) : above
    const subRow = beside >= 0 ? beside : marks.indexOf(Math.min(...marks))
    const slot: Slot = {
      items: [item],
      left: item.left,
      right: item.right,
      subRow,
      label: { side: 'none' },
      spare: { left: 0, right: 0 },
      over: [],
      isUpon: false,
      isForced: beside < 0,
    }
    slots.push(slot)
    const below = bars[subRow]
    if (below && below.right > item.left) {
      below.over.push(slot)
      slot.isUpon = true
    }
    if (item.isBar) bars[subRow] = slot
    last[subRow] = slot
    const head = item.isBar ? Math.min(item.left + gaps.burst, item.right) : item.right
    const end = endOf(item, gaps)
    take(ends, subRow, end)
    take(heads, subRow, item.keepsLabel ? end : head)
    take(marks, subRow, head)
  }
  return slots
}

const priorityOf = ({ items }: Slot) => Math.max(...items.map(({ priority }) => priority))

/** Places labels by priority in the room that the marks of a sub-row leave, right or left of them. */
function placeLabels(slots: readonly Slot[], rows: number, gaps: Gaps): void {
  for (let subRow = 0; subRow < rows; subRow += 1) {
    const inRow = slots.filter((slot) => slot.subRow === subRow)
    // What is taken to either side of each mark, its own label included.
    const takenLeft = inRow.map(({ left }) => left)
    const takenRight = inRow.map(({ right }) => right)
    const order = inRow
      .map((_, index) => index)
      .sort((a, b) => priorityOf(inRow[b] as Slot) - priorityOf(inRow[a] as Slot) || a - b)
    for (const index of order) {
      const slot = inRow[index] as Slot
      const [item] = slot.items
      if (!item || slot.items.length > 1) continue
      const wanted = item.labelWidth
      const inside = Math.min(slot.right, takenLeft[index + 1] ?? Infinity) - slot.left
      if (item.isBar && inside >= wanted + 2 * gaps.label) {
        slot.label = { side: 'inside', width: wanted }
        continue
      }
      const roomRight = (takenLeft[index + 1] ?? Infinity) - slot.right - 2 * gaps.label
      const roomLeft = slot.left - (takenRight[index - 1] ?? -Infinity) - 2 * gaps.label
      const isRight = roomRight >= wanted || (roomLeft < wanted && roomRight >= roomLeft)
      const width = Math.min(wanted, isRight ? roomRight : roomLeft)
      if (width < Math.min(wanted, gaps.shortestLabel)) continue
      slot.label = { side: isRight ? 'right' : 'left', width }
      if (isRight) takenRight[index] = slot.right + gaps.label + width
      else takenLeft[index] = slot.left - gaps.label - width
    }
    inRow.forEach((slot, index) => {
      slot.spare = {
        left: slot.left - (takenRight[index - 1] ?? -Infinity) - 2 * gaps.label,
        right: (takenLeft[index + 1] ?? Infinity) - slot.right - 2 * gaps.label,
      }
    })
  }
}

/**
 * Packs the items of one lane (in order of time) into a number of sub-rows. Nothing is dropped:
 * what finds no room joins a neighbour. Depends on the scale, not on what is in sight, so that
 * panning moves the picture without reshuffling it.
 */
export function packLane(items: readonly Item[], rows: number, gaps: Gaps): Packing {
  const slots = assignRows(items, rows, gaps)
  placeLabels(slots, rows, gaps)
  let loss = 0
  for (const { items: together, label, over, isForced } of slots) {
    loss += 4 * over.length + (isForced ? 20 : 0)
    if (together.length > 1) loss += 5 * together.length
    else if (label.side === 'none') loss += 2
    else if (label.width < (together[0]?.labelWidth ?? 0) - 0.5) loss += 1
  }
  return { placed: slots, loss }
}
