import * as v from 'valibot'
import { digestOf } from './digest.ts'
import { nextTask } from './next-task.ts'
import type { ParsedDataset, UnusableFile } from './parse.ts'
import { type ReadFile, readFile } from './read-file.ts'

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

const catalogueSchema = v.object({
  format: v.literal('vekhi-catalogue/1'),
  default: v.string(),
  datasets: v.array(v.object({ id: v.string(), file: v.string() })),
})

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

async function readBytes(bytes: ArrayBuffer): Promise<ReadFile> {
  if (isLarge(bytes)) {
    try {
      const { readInWorker } = await import('./read-in-worker.ts')
      return await readInWorker(bytes)
    } catch {
      // No workers here: the page waits while it reads.
    }
  }
  return readFile(bytes)
}

/** Fetches and reads a dataset. Never throws: what went wrong is in the result. */
export async function loadDataset(address: string): Promise<Loaded> {
  const fetched = await fetchBytes(address)
  if (!fetched.ok) return fetched
  // Nothing so large is drawn by the build: there is nothing to compare it with.
  const digest = isLarge(fetched.bytes) ? '' : digestOf(new Uint8Array(fetched.bytes))
  await nextTask()
  const read = await readBytes(fetched.bytes)
  if (!read.ok) return { ok: false, fault: { ...read.fault, address } }
  await nextTask()
  return { ...read, digest }
}

/** undefined where it is no JSON. */
function jsonOf(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

export type CatalogueAnswer =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly fault: LoadFault }

/** The address of the catalogue's default dataset, relative to the catalogue. */
export async function findDefaultDataset(catalogueAddress: string): Promise<CatalogueAnswer> {
  const fetched = await fetchBytes(catalogueAddress)
  if (!fetched.ok) return fetched
  const catalogue = v.safeParse(catalogueSchema, jsonOf(fetched.bytes))
  const entry = catalogue.success
    ? catalogue.output.datasets.find(({ id }) => id === catalogue.output.default)
    : undefined
  if (!entry) return { ok: false, fault: { kind: 'not-a-dataset', address: catalogueAddress } }
  return { ok: true, address: new URL(entry.file, catalogueAddress).href }
}
