import { type ParsedDataset, parseDataset } from './parse.ts'

/** What the bytes of a file were found to be. */
export type ReadFile =
  | ParsedDataset
  | { readonly ok: false; readonly fault: { readonly kind: 'not-json'; readonly detail: string } }

/** Reads a dataset from the bytes of its file, on the page's own thread or in a worker. */
export function readFile(bytes: ArrayBuffer): ReadFile {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : ''
    return { ok: false, fault: { kind: 'not-json', detail } }
  }
  return parseDataset(json)
}

/** The buffers of what was read, for handing it over without a copy. */
export function buffersOf(read: ReadFile): ArrayBuffer[] {
  if (!read.ok) return []
  const { columns, entries, ids, postings, incoming } = read.dataset.events
  const arrays = [
    ...Object.values(columns).filter((column) => typeof column !== 'number'),
    entries.bytes,
    entries.starts,
    ids,
    incoming.starts,
    incoming.from,
    ...Object.values(postings).flatMap((lists) => [...lists.values()]),
  ]
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))]
}
