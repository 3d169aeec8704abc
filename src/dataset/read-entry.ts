import * as v from 'valibot'
import type { Fault, Problem, UnreadableValue } from './fault.ts'

const UNREADABLE: ReadonlySet<string> = new Set<UnreadableValue>([
  'edtf',
  'interval',
  'id',
  'empty-text',
  'position',
  'bounds',
  'address',
  'target',
])

const isUnreadable = (message: string): message is UnreadableValue => UNREADABLE.has(message)

/** Values are quoted in reports; a long one only by its beginning. */
const quoted = (value: unknown) => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  if (isUnreadable(issue.message)) {
    return { kind: 'unreadable', what: issue.message, received: quoted(issue.input) }
  }
  if (issue.input === undefined) return { kind: 'missing' }
  if (issue.type === 'picklist') {
    return {
      kind: 'not-listed',
      received: quoted(issue.input),
      allowed: (issue.expected ?? '').replaceAll(/["()]/g, ''),
    }
  }
  if (issue.kind === 'schema') {
    return { kind: 'wrong-type', expected: issue.type, received: typeOf(issue.input) }
  }
  return { kind: 'unreadable', what: 'other', received: quoted(issue.input) }
}

type Key = string | number

const keysOf = (issue: v.BaseIssue<unknown>): Key[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))

export const pathOf = (start: string, keys: readonly Key[]) =>
  keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key),
    start,
  )

/** A copy of an entry without the part that `keys` lead to: a list's item or an object's field. */
function without(value: unknown, [key, ...rest]: readonly Key[]): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      index !== key ? [item] : rest.length > 0 ? [without(item, rest)] : [],
    )
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) =>
      name !== key ? [[name, item]] : rest.length > 0 ? [[name, without(item, rest)]] : [],
    ),
  )
}

/** What to leave out for a fault: the innermost list's item that it is in, else the whole field. */
function partToDrop(issue: v.BaseIssue<unknown>): readonly Key[] {
  const lastItem = (issue.path ?? []).findLastIndex(({ type }) => type === 'array')
  return keysOf(issue).slice(0, Math.max(lastItem, 0) + 1)
}

/** Later items of a list first, so that the places of the earlier ones stay true. */
const laterFirst = (a: readonly Key[], b: readonly Key[]) => {
  const at = a.findIndex((key, index) => key !== b[index])
  const [x, y] = [a[at], b[at]]
  return typeof x === 'number' && typeof y === 'number' ? y - x : 0
}

/**
 * Reads one entry. A fault in a field that the entry can do without costs that field (or that item
 * of a list) alone; a fault in a needed one costs the entry. Every fault is reported.
 */
export function readEntry<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  pathTo: () => string,
  report: (problem: Problem) => void,
): v.InferOutput<S> | null {
  const first = v.safeParse(schema, input)
  if (first.success) return first.output
  const path = pathTo()
  const parts = new Map(
    first.issues.map((issue) => [pathOf('', partToDrop(issue)), partToDrop(issue)]),
  )
  const isSound = !parts.has('')
  const thinner = isSound ? [...parts.values()].sort(laterFirst).reduce(without, input) : input
  const second = isSound ? v.safeParse(schema, thinner) : first
  for (const issue of first.issues) {
    report({
      path: pathOf(path, keysOf(issue)),
      fault: faultOf(issue),
      dropped: second.success ? 'field' : 'entry',
    })
  }
  return second.success ? second.output : null
}
