import type { Feature, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import type { Basemap } from '#/model/basemap.ts'
import type { Position } from '#/model/geography.ts'
import type { Lang } from '#/model/lang.ts'

/** One state or territory, ready to be drawn and named. */
export interface StateShape {
  /** ISO 3166-1 alpha-3; null where it has none. */
  readonly id: string | null
  readonly name: Readonly<Record<Lang, string>> | null
  /** Where its name stands, and how wide the part that it stands in is, in degrees. */
  readonly label: { readonly at: Position; readonly width: number } | null
  readonly feature: Feature<MultiPolygon>
}

/** The states of a base map as GeoJSON. Throws what is no topology. */
export function stateShapesOf(basemap: Basemap): readonly StateShape[] {
  return basemap.objects.states.geometries.map((state) => {
    const { geometry } = feature(basemap, state)
    const { name = null, label: at, width } = state.properties ?? {}
    return {
      id: state.id ?? null,
      name,
      label: at && width !== undefined ? { at, width } : null,
      feature: { type: 'Feature', properties: {}, geometry },
    }
  })
}
