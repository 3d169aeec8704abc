import * as v from 'valibot'
import { type ParsedDataset, parseDataset, type UnusableFile } from './parse.ts'

/** Why a dataset could not be had. `address` is what was asked for. */
export type LoadFault =
  | { readonly kind: 'unreachable'; readonly address: string }
  | { readonly kind: 'refused'; readonly address: string; readonly status: number }
  | { readonly kind: 'not-json'; readonly address: string; readonly detail: string }
  | (UnusableFile & { readonly address: string })

export type Loaded =
  | Extract<ParsedDataset, { ok: true }>
  | { readonly ok: false; readonly fault: LoadFault }

const catalogueSchema = v.object({
  format: v.literal('vekhi-catalogue/1'),
  default: v.string(),
  datasets: v.array(v.object({ id: v.string(), file: v.string() })),
})

type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: LoadFault }

async function fetchJson(address: string): Promise<Json> {
  let text: string
  try {
    const response = await fetch(address)
    if (!response.ok) {
      return { ok: false, fault: { kind: 'refused', address, status: response.status } }
    }
    text = await response.text()
  } catch {
    return { ok: false, fault: { kind: 'unreachable', address } }
  }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : ''
    return { ok: false, fault: { kind: 'not-json', address, detail } }
  }
}

/** Fetches and reads a dataset. Never throws: what went wrong is in the result. */
export async function loadDataset(address: string): Promise<Loaded> {
  const json = await fetchJson(address)
  if (!json.ok) return json
  const parsed = parseDataset(json.value)
  return parsed.ok ? parsed : { ok: false, fault: { ...parsed.fault, address } }
}

export type CatalogueAnswer =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly fault: LoadFault }

/** The address of the catalogue's default dataset, relative to the catalogue. */
export async function findDefaultDataset(catalogueAddress: string): Promise<CatalogueAnswer> {
  const json = await fetchJson(catalogueAddress)
  if (!json.ok) return json
  const catalogue = v.safeParse(catalogueSchema, json.value)
  const entry = catalogue.success
    ? catalogue.output.datasets.find(({ id }) => id === catalogue.output.default)
    : undefined
  if (!entry) return { ok: false, fault: { kind: 'not-a-dataset', address: catalogueAddress } }
  return { ok: true, address: new URL(entry.file, catalogueAddress).href }
}
