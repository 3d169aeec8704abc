import { feature, quantize, transform } from 'topojson-client'
import { filter, presimplify, simplify } from 'topojson-simplify'
import type { ArcIndexes, MultiPolygon, Topology, Transform } from 'topojson-specification'
import type { Bounds } from '../src/model/geography.ts'

/** Belarus to Kazakhstan, the Caucasus and Central Asia: what lectures and links look at. */
export const AREA_OF_INTEREST: Bounds = [15, 33, 95, 65]

/**
 * km². A smaller bend of a line goes (Visvalingam). `near`: 99 of 100 points stay within 3 km, for
 * zooms up to 6; `far`: a few pixels at the zoom at which the whole story is seen.
 */
const BENDS = { near: 20, far: 220 } as const
export type Detail = keyof typeof BENDS
/** How many times larger bends must be far from the area of interest. */
const COARSER = 1200
/** Degrees around the area of interest over which detail fades, slowly at first: no seam shows. */
const FADE = 35
/** km². Smaller islands go; the limit rises with the coarseness of the lines, to the second. */
const ISLAND = 100
const ISLAND_FAR = 10_000
/** km². A state's largest island stays from this size on, else small island states would go. */
const LARGEST_ISLAND = 300
/** Steps of about a pixel: `near` 1.8 × 1.7 km at 50° N, `far` four times that. 180° is whole steps. */
const GRIDS: Readonly<Record<Detail, Transform>> = {
  near: { scale: [0.025, 0.015], translate: [-180, -90] },
  far: { scale: [0.1, 0.06], translate: [-180, -90] },
}

const EARTH_RADIUS_KM = 6371
const RADIANS = Math.PI / 180

export type States<P extends object> = Topology<{
  states: { type: 'GeometryCollection'; geometries: MultiPolygon<P>[] }
}>

/**
 * Cuts a topology down as a whole: neighbours keep the same borders, so that no gap opens between
 * them. Parts that vanish in the grid are left out, and so is a state of which nothing remains.
 * A part across the antimeridian runs on past 180°, so that no line crosses the whole map.
 */
export function thinOut<P extends object>(topology: States<P>, detail: Detail): States<P> {
  const source = unrolled(pruned(topology))
  const all = source.objects.states.geometries
  const weighed = presimplify(source, (bend) => areaKm2(bend) / coarseness(bend[1]))
  const shared = sharedArcs(all)
  const isShared = (ring: ArcIndexes) => ring.some((arc) => shared.has(indexOf(arc)))
  const largest = new Set(all.map((state) => largestRing(source, state)))
  for (const ring of all.flatMap((state) => state.arcs.flat())) {
    const isIsland = largest.has(ring) && areaKm2(ringOf(source, ring)) >= LARGEST_ISLAND
    if (isIsland || isShared(ring)) keepCorners(weighed, ring)
  }
  const thin = quantize(simplify(weighed, BENDS[detail]), GRIDS[detail])

  const geometries = all.flatMap((state) => {
    const parts = state.arcs.flatMap((rings) => {
      const [outer, ...holes] = rings.filter((ring) => areaKm2(ringOf(thin, ring)) > 0)
      if (!outer || outer !== rings[0]) return []
      const isKept = largest.has(outer) || isShared(outer) || isLargeIsland(ringOf(source, outer))
      return isKept ? [[outer, ...holes]] : []
    })
    return parts.length > 0 ? [{ ...state, arcs: parts }] : []
  })
  return pruned({ ...thin, objects: { states: { type: 'GeometryCollection', geometries } } })
}

/** Square kilometres inside a ring of [longitude, latitude], on a sphere. */
export function areaKm2(ring: readonly (readonly number[])[]): number {
  let sum = 0
  let [x0 = 0, y0 = 0] = ring.at(-1) ?? []
  for (const [x = 0, y = 0] of ring) {
    sum += (x - x0) * RADIANS * (Math.sin(y0 * RADIANS) + Math.sin(y * RADIANS))
    ;[x0, y0] = [x, y]
  }
  return (Math.abs(sum) / 2) * EARTH_RADIUS_KM ** 2
}

/**
 * With plain coordinates, and every ring in one piece: the source jumps from 180° to −180° in the
 * middle of Chukotka, which a flat map would draw as a line around the world.
 */
function unrolled<P extends object>(topology: States<P>): States<P> {
  const decode = transform(topology.transform ?? null)
  const arcs = topology.arcs.map((arc) => arc.map((point, index) => decode(point, index > 0)))
  for (const ring of topology.objects.states.geometries.flatMap((state) => state.arcs.flat())) {
    const points = ring.flatMap((arc) => {
      const run = arcs[indexOf(arc)] ?? []
      return arc < 0 ? run.toReversed() : run
    })
    let west = 180
    let previous = points[0]?.[0] ?? 0
    for (const point of points) {
      const [longitude = 0] = point
      previous = longitude - 360 * Math.round((longitude - previous) / 360)
      point[0] = previous
      west = Math.min(west, previous)
    }
    if (west < -180) for (const point of points) point[0] = (point[0] ?? 0) + 360
  }
  return { type: 'Topology', objects: topology.objects, arcs }
}

/** Without the arcs that nothing refers to. */
function pruned<P extends object>(topology: States<P>): States<P> {
  const { arcs, objects, transform } = filter(topology, () => true)
  if (objects.states.type === null) throw new Error('No state has any land left')
  return {
    type: 'Topology',
    objects: { states: objects.states },
    arcs,
    ...(transform && { transform }),
  }
}

/** 1 in the area of interest, rising around it to `COARSER`. */
function coarseness([longitude = 0, latitude = 0]: readonly number[]): number {
  const [west, south, east, north] = AREA_OF_INTEREST
  const away = Math.hypot(
    Math.max(west - longitude, 0, longitude - east),
    Math.max(south - latitude, 0, latitude - north),
  )
  return 1 + (COARSER - 1) * Math.min(1, away / FADE) ** 2
}

function isLargeIsland(ring: readonly (readonly number[])[]): boolean {
  return areaKm2(ring) >= Math.min(ISLAND_FAR, ISLAND * coarseness(ring[0] ?? []))
}

/** Lets three corners of a small island or enclave outlast any simplification. */
function keepCorners(weighed: Topology, ring: ArcIndexes): void {
  const [arc = 0, ...others] = ring
  if (others.length > 0) return
  const corners = weighed.arcs[indexOf(arc)]?.slice(1, -1) ?? []
  corners.sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0))
  for (const corner of corners.slice(0, 3)) corner[2] = Number.POSITIVE_INFINITY
}

function sharedArcs(states: readonly MultiPolygon[]): ReadonlySet<number> {
  const seen = new Set<number>()
  const shared = new Set<number>()
  for (const arc of states.flatMap((state) => state.arcs.flat(2)).map(indexOf)) {
    if (seen.has(arc)) shared.add(arc)
    seen.add(arc)
  }
  return shared
}

function largestRing<P extends object>(topology: States<P>, state: MultiPolygon<P>) {
  const area = (ring: ArcIndexes) => areaKm2(ringOf(topology, ring))
  return state.arcs
    .flatMap((rings) => rings.slice(0, 1))
    .reduce<ArcIndexes | null>((a, b) => (a && area(a) >= area(b) ? a : b), null)
}

function ringOf(topology: Topology, ring: ArcIndexes): number[][] {
  return feature(topology, { type: 'Polygon', arcs: [ring] }).geometry.coordinates[0] ?? []
}

/** TopoJSON writes an arc run backwards as the complement of its index. */
function indexOf(arc: number): number {
  return arc < 0 ? ~arc : arc
}
