import type { Command } from '#/state/command.ts'
import type { KnownIds, Read } from '#/state/parameter.ts'
import { PARAMETERS } from '#/state/parameters.ts'

/** What the app says to the page that it is framed in. */
export type Told =
  | { readonly vekhi: 1; readonly type: 'ready' }
  /** CSS pixels that what is shown needs at the present width. */
  | { readonly vekhi: 1; readonly type: 'resize'; readonly height: number }
  /** After a selection; `url` opens the same state unframed. */
  | {
      readonly vekhi: 1
      readonly type: 'state'
      readonly event: string | null
      readonly url: string
    }

/** Longer than any id, date or list of tracks that a page could mean: not read at all. */
const LONGEST = 2000

/** An object's own value: what stands in a prototype was not said. */
const own = (message: object, name: string): unknown =>
  Object.hasOwn(message, name) ? Reflect.get(message, name) : undefined

const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= LONGEST ? value : null

/** Ids as a list or as the address has them; null: neither. */
function asIds(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return asText(value)?.split(',').filter(Boolean) ?? null
  if (!Array.isArray(value) || value.length > LONGEST) return null
  return value.every((item) => asText(item) !== null) ? value : null
}

/** What was read, if all of it could be used. */
const whole = <Value>(read: Read<Value>): { readonly value: Value } | null =>
  read.kind === 'valid' ? read : null

function readSelect(message: object, known: KnownIds): readonly Command[] {
  const event = own(message, 'event')
  if (event === null) return [{ type: 'select', event }]
  const id = asText(event)
  return id !== null && known.has('event', id) ? [{ type: 'select', event: id }] : []
}

function readSet(message: object, known: KnownIds): readonly Command[] {
  const commands: Command[] = []
  const read = <Value>(
    name: 'lang' | 'theme' | 'range',
    reader: (text: string, known: KnownIds) => Read<Value>,
    want: (value: Value) => Command,
  ): boolean => {
    const value = own(message, name)
    if (value === undefined) return true
    const text = asText(value)
    const found = text === null ? null : whole(reader(text, known))
    if (found) commands.push(want(found.value))
    return found !== null
  }
  const readTracks = (): boolean => {
    const value = own(message, 'tracks')
    if (value === undefined) return true
    const tracks = asIds(value)
    if (!tracks?.every((id) => known.has('track', id))) return false
    commands.push({ type: 'narrow', filter: { tracks: [...new Set(tracks)] } })
    return true
  }
  const isSound =
    read('lang', PARAMETERS.lang.read, (lang) => ({ type: 'set', view: { lang } })) &&
    read('theme', PARAMETERS.theme.read, (theme) => ({ type: 'set', view: { theme } })) &&
    read('range', PARAMETERS.range.read, (range) => ({ type: 'see-range', range })) &&
    readTracks()
  return isSound ? commands : []
}

/**
 * What a message of the host page asks for. Anything but the messages of the contract, with values
 * that can be used, asks for nothing: half a message is none. `known`: the dataset's ids.
 */
export function readMessage(message: unknown, known: KnownIds): readonly Command[] {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return []
  if (own(message, 'vekhi') !== 1) return []
  switch (own(message, 'type')) {
    case 'select':
      return readSelect(message, known)
    case 'set':
      return readSet(message, known)
    default:
      return []
  }
}
