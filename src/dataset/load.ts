import { digestOf } from './digest.ts'
import type { UnusableFile } from './make-dataset.ts'
import { nextTask } from './next-task.ts'
import type { ParsedDataset } from './parse.ts'
import type { ReadFile } from './read-file.ts'
import { takeAtItsWord } from './take-at-its-word.ts'

/** Why a dataset could not be had. `address` is what was asked for. */
export type LoadFault =
  | { readonly kind: 'unreachable'; readonly address: string }
  | { readonly kind: 'refused'; readonly address: string; readonly status: number }
  | { readonly kind: 'not-json'; readonly address: string; readonly detail: string }
  | (UnusableFile & { readonly address: string })

export type Loaded =
  /** `digest`: of the file's bytes. */
  | (Extract<ParsedDataset, { ok: true }> & { readonly digest: string })
  | { readonly ok: false; readonly fault: LoadFault }

const CATALOGUE_FORMAT = 'vekhi-catalogue/1'

type Fetched =
  | { readonly ok: true; readonly bytes: ArrayBuffer }
  | { readonly ok: false; readonly fault: LoadFault }

async function fetchBytes(address: string): Promise<Fetched> {
  try {
    const response = await fetch(address)
    if (!response.ok) {
      return { ok: false, fault: { kind: 'refused', address, status: response.status } }
    }
    return { ok: true, bytes: await response.arrayBuffer() }
  } catch {
    return { ok: false, fault: { kind: 'unreachable', address } }
  }
}

/** Bytes. Reading so much takes longer than a frame; less is read sooner than a worker has started. */
const LARGE = 1_000_000
const isLarge = ({ byteLength }: ArrayBuffer) => byteLength > LARGE

/** Reads and checks a file that nobody is known to have checked. */
async function readBytes(bytes: ArrayBuffer): Promise<ReadFile> {
  if (isLarge(bytes)) {
    try {
      const { readInWorker } = await import('./read-in-worker.ts')
      return await readInWorker(bytes)
    } catch {
      // No workers here: the page waits while it reads.
    }
  }
  const { readFile } = await import('./read-file.ts')
  return readFile(bytes)
}

/** undefined where it is no JSON. */
function jsonOf(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** Reads a file that has been checked; a person is heard between the two halves. */
async function takeBytes(bytes: ArrayBuffer): Promise<ReadFile> {
  const json = jsonOf(bytes)
  await nextTask()
  const taken = takeAtItsWord(json)
  return taken.ok ? { ...taken, problems: [] } : taken
}

/**
 * Fetches and reads a dataset. Never throws: what went wrong is in the result.
 *
 * @param sound The digest of a file that has been checked already; null: of none. One with that digest
 *   is taken at its word.
 */
export async function loadDataset(address: string, sound: string | null): Promise<Loaded> {
  // What checks is on its way along with what it will check.
  if (sound === null) void import('./read-file.ts').catch(() => {})
  const fetched = await fetchBytes(address)
  if (!fetched.ok) return fetched
  const { bytes } = fetched
  // Nothing so large is drawn by the build: there is nothing to compare it with.
  const digest = isLarge(bytes) ? '' : digestOf(new Uint8Array(bytes))
  await nextTask()
  try {
    const read = digest === sound ? await takeBytes(bytes) : await readBytes(bytes)
    if (!read.ok) return { ok: false, fault: { ...read.fault, address } }
    await nextTask()
    return { ...read, digest }
  } catch {
    // Of the app's own files one could not be had.
    return { ok: false, fault: { kind: 'unreachable', address } }
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The entry of the dataset that a catalogue begins with; null where it is no catalogue. */
function defaultOf(catalogue: unknown): { readonly file: string } | null {
  if (!isRecord(catalogue) || catalogue.format !== CATALOGUE_FORMAT) return null
  const { default: wanted, datasets } = catalogue
  if (!Array.isArray(datasets)) return null
  const entry: unknown = datasets.find((one: unknown) => isRecord(one) && one.id === wanted)
  return isRecord(entry) && typeof entry.file === 'string' ? { file: entry.file } : null
}

export type CatalogueAnswer =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly fault: LoadFault }

/** The address of the catalogue's default dataset, relative to the catalogue. */
export async function findDefaultDataset(catalogueAddress: string): Promise<CatalogueAnswer> {
  const fetched = await fetchBytes(catalogueAddress)
  if (!fetched.ok) return fetched
  const entry = defaultOf(jsonOf(fetched.bytes))
  if (!entry) return { ok: false, fault: { kind: 'not-a-dataset', address: catalogueAddress } }
  return { ok: true, address: new URL(entry.file, catalogueAddress).href }
}
