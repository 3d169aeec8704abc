import type { MultiPolygon, Topology } from 'topojson-specification'
import type { Position } from './geography.ts'

export type StateProperties = {
  /** Common names (CLDR), short ones where the full one would not fit a map. Absent: no ISO code. */
  readonly name?: { readonly ru: string; readonly en: string }
  /** Where a name stands best, inside the largest part. Absent: too small to be labelled. */
  readonly label?: Position
  /** How wide that part is, in degrees. */
  readonly width?: number
}

/** A state or territory. `id` is its ISO 3166-1 alpha-3 code, absent when it has none. */
export type BasemapState = MultiPolygon<StateProperties> & { id?: string }

/**
 * The land of the world as shared borders: TopoJSON, quantized, cut at ±180°. Neighbours refer to
 * the same arcs, so `mesh` draws each border once.
 */
export interface Basemap
  extends Topology<{
    states: { type: 'GeometryCollection'; geometries: BasemapState[] }
  }> {}
