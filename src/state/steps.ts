import type { Step } from '#/model/story.ts'
import type { View } from '#/model/view.ts'
import { type ReadAddress, readAddress } from './address.ts'
import type { KnownIds } from './parameter.ts'

/** A step is shown in the face, language and data of whoever shows it, and as that story's. */
const KEPT = ['mode', 'lang', 'theme', 'session', 'data', 'show', 'story', 'step'] as const

/** Several boxes or spans stand apart by semicolons in an address. */
const APART = new Set(['within', 'area'])

/** A value of a step as an address would have it; null: no address has such a value. */
function textOf(name: string, value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value === true) return '1'
  if (!Array.isArray(value)) return null
  const items = value.map((item: unknown) => (Array.isArray(item) ? item.join(',') : String(item)))
  // One box, written as four numbers.
  const isOneBox = value.every((item) => typeof item === 'number')
  return items.join(APART.has(name) && !isOneBox ? ';' : ',')
}

/**
 * The view that a step asks for, read by the same readers as an address: what it does not say is as
 * by default. `number` counts from 1.
 */
export function viewOfStep(
  view: View,
  story: string,
  step: Step,
  number: number,
  known: KnownIds,
): Pick<ReadAddress, 'view' | 'dropped'> {
  const texts = Object.entries(step.view).flatMap(([name, value]) => {
    const text = KEPT.some((kept) => kept === name) ? null : textOf(name, value)
    return text === null ? [] : [[name, text]]
  })
  const read = readAddress(String(new URLSearchParams(texts)), known)
  const kept = Object.fromEntries(KEPT.map((name) => [name, view[name]])) as Partial<View>
  return { view: { ...read.view, ...kept, story, step: number }, dropped: read.dropped }
}
