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
  /** A bar long enough takes its label inside. */
  readonly isBar: boolean
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
}

interface Slot {
  items: Item[]
  left: number
  right: number
  subRow: number
  label: LabelPlace
  spare: { left: number; right: number }
}

const isAlone = ({ items }: Slot) => items.some((item) => item.standsAlone)

/** The slot that a mark without a place of its own joins: the one that it overlaps least. */
function slotToJoin(lastInRow: readonly (Slot | undefined)[], item: Item): Slot | undefined {
  const open = lastInRow.filter(
    (slot): slot is Slot => slot !== undefined && !isAlone(slot) && !slot.items.some(({ isBar }) => isBar),
  )
  return open.sort((a, b) => Math.abs(a.left - item.left) - Math.abs(b.left - item.left))[0]
}

/** Gives every item a sub-row, the one longest free; merges where all are taken. */
function assignRows(items: readonly Item[], rows: number, gaps: Gaps): Slot[] {
  const slots: Slot[] = []
  const last: (Slot | undefined)[] = Array.from({ length: rows })
  for (const item of items) {
    let best = -1
    for (let subRow = 0; subRow < rows; subRow += 1) {
      const end = last[subRow]?.right ?? -Infinity
      if (end + gaps.mark > item.left) continue
      if (best < 0 || end < (last[best]?.right ?? -Infinity)) best = subRow
    }
    const joined = best < 0 && !item.standsAlone && !item.isBar ? slotToJoin(last, item) : undefined
    if (joined) {
      joined.items.push(item)
      joined.right = Math.max(joined.right, joined.left + gaps.burst)
      continue
    }
    const subRow = best < 0 ? rows - 1 : best
    const slot: Slot = {
      items: [item],
      left: item.left,
      right: item.right,
      subRow,
      label: { side: 'none' },
      spare: { left: 0, right: 0 },
    }
    slots.push(slot)
    last[subRow] = slot
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
      if (item.isBar && slot.right - slot.left >= wanted + 2 * gaps.label) {
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
  for (const { items: together, label } of slots) {
    if (together.length > 1) loss += 3 * together.length
    else if (label.side === 'none') loss += 2
    else if (label.width < (together[0]?.labelWidth ?? 0) - 0.5) loss += 1
  }
  return { placed: slots, loss }
}

/**
 * Shares the sub-rows that there is room for among the lanes: one each, the rest one by one to the
 * lane that loses most for want of them and gains by one more.
 */
export function shareRows(
  lanes: readonly (readonly Item[])[],
  rows: number,
  gaps: Gaps,
): readonly { readonly rows: number; readonly packing: Packing }[] {
  const shares = lanes.map((items) => ({ rows: 1, packing: packLane(items, 1, gaps), isDone: false }))
  for (let free = rows - lanes.length; free > 0; free -= 1) {
    let given = false
    while (!given) {
      const neediest = shares
        .filter(({ isDone, packing }) => !isDone && packing.loss > 0)
        .sort((a, b) => b.packing.loss - a.packing.loss)[0]
      if (!neediest) return shares
      const items = lanes[shares.indexOf(neediest)] ?? []
      const wider = packLane(items, neediest.rows + 1, gaps)
      if (wider.loss < neediest.packing.loss) {
        neediest.rows += 1
        neediest.packing = wider
        given = true
      } else {
        neediest.isDone = true
      }
    }
  }
  return shares
}
