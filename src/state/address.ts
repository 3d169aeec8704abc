import { DEFAULT_VIEW, type View } from '#/model/view.ts'
import type { InvalidReason, KnownIds, Read } from './parameter.ts'
import { PARAMETERS } from './parameters.ts'

/** A value of the address that could not be used. */
export interface DroppedValue {
  readonly parameter: string
  readonly value: string
  readonly reason: InvalidReason
}

export interface ReadAddress {
  readonly view: View
  readonly dropped: readonly DroppedValue[]
  /** Parameters that are not ours, kept as they came. */
  readonly foreign: readonly (readonly [name: string, value: string])[]
}

/** For reading an address before the dataset is there: ids are taken at their word. */
export const ANY_ID: KnownIds = { has: () => true }

const isOurs = (name: string): name is keyof View => Object.hasOwn(PARAMETERS, name)

/** Reads a query string. What cannot be used is dropped and listed; the rest holds. */
export function readAddress(search: string, known: KnownIds): ReadAddress {
  const view: { -readonly [Key in keyof View]: View[Key] } = { ...DEFAULT_VIEW }
  const dropped: DroppedValue[] = []
  const foreign: [string, string][] = []
  const take = <Key extends keyof View>(name: Key, text: string) => {
    const read: Read<View[Key]> = PARAMETERS[name].read(text, known)
    switch (read.kind) {
      case 'invalid':
        dropped.push({ parameter: name, value: text, reason: read.reason })
        return
      case 'partial':
        view[name] = read.value
        for (const value of read.dropped) {
          dropped.push({ parameter: name, value, reason: read.reason })
        }
        return
      case 'valid':
        view[name] = read.value
        return
      default:
        read satisfies never
    }
  }
  for (const [name, text] of new URLSearchParams(search)) {
    if (isOurs(name)) take(name, text)
    else foreign.push([name, text])
  }
  return { view, dropped, foreign }
}

/** Commas, slashes, colons and the like are allowed in a query and read better bare. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/%(2C|2F|3A|3B)/g, (escaped) => decodeURIComponent(escaped))

/** The query string of a view, with its question mark; empty where all is as by default. */
export function writeAddress(view: View, foreign: ReadAddress['foreign'] = []): string {
  const names = Object.keys(PARAMETERS) as (keyof View)[]
  const write = <Key extends keyof View>(name: Key) => PARAMETERS[name].write(view[name])
  const ours = names.flatMap((name) => {
    const text = write(name)
    return text === null ? [] : [`${name}=${encode(text)}`]
  })
  const pairs = [...ours, ...foreign.map(([name, text]) => `${encode(name)}=${encode(text)}`)]
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
