import { describe, expect, it } from 'vitest'
import {
  boundsContain,
  boundsOf,
  containsPosition,
  distanceKm,
  distanceToBoundaryKm,
  type Position,
} from '#/model/geography.ts'

const MINSK: Position = [27.562, 53.902]
const ASTANA: Position = [71.446, 51.18]

/** 10° wide and high, with a hole of 2° in its middle; GeoJSON repeats the first position. */
const FRAME = [
  [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ],
  [
    [4, 4],
    [4, 6],
    [6, 6],
    [6, 4],
    [4, 4],
  ],
]
const ISLE = [
  [
    [20, 0],
    [22, 0],
    [20, 2],
    [20, 0],
  ],
]

describe('containsPosition', () => {
  it('finds what is inside a polygon and what is outside', () => {
    expect(containsPosition(FRAME, [2, 3])).toBe(true)
    expect(containsPosition(FRAME, [-1, 3])).toBe(false)
    expect(containsPosition(FRAME, [3, 11])).toBe(false)
  })

  it('leaves out a hole', () => {
    expect(containsPosition(FRAME, [5, 5])).toBe(false)
  })

  it('looks into every part of several', () => {
    expect(containsPosition([FRAME, ISLE], [20.5, 0.5])).toBe(true)
    expect(containsPosition([FRAME, ISLE], [2, 3])).toBe(true)
    expect(containsPosition([FRAME, ISLE], [21.8, 1.8])).toBe(false)
  })

  it('counts a corner at the same latitude once', () => {
    expect(containsPosition(ISLE, [19, 0])).toBe(false)
    expect(
      containsPosition(
        [
          [
            [0, 0],
            [2, 1],
            [0, 2],
            [-2, 1],
            [0, 0],
          ],
        ],
        [0, 1],
      ),
    ).toBe(true)
  })

  it('takes a ring that does not repeat its first position', () => {
    expect(
      containsPosition(
        [
          [
            [0, 0],
            [4, 0],
            [4, 4],
            [0, 4],
          ],
        ],
        [1, 3],
      ),
    ).toBe(true)
  })

  it('finds nothing in nothing', () => {
    expect(containsPosition([], [0, 0])).toBe(false)
  })
})

describe('distanceKm', () => {
  it('knows the way from Minsk to Astana', () => {
    expect(distanceKm(MINSK, ASTANA)).toBeGreaterThan(2900)
    expect(distanceKm(MINSK, ASTANA)).toBeLessThan(3000)
    expect(distanceKm(ASTANA, MINSK)).toBeCloseTo(distanceKm(MINSK, ASTANA), 9)
  })

  it('takes a degree of a meridian for 111.2 km', () => {
    expect(distanceKm([30, 50], [30, 51])).toBeCloseTo(111.195, 2)
  })

  it('goes the short way over the antimeridian', () => {
    expect(distanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.195, 2)
  })

  it('is half the way around between antipodes, and nothing to itself', () => {
    expect(distanceKm([10, 20], [-170, -20])).toBeCloseTo(Math.PI * 6371.0088, 3)
    expect(distanceKm(MINSK, MINSK)).toBe(0)
  })
})

describe('distanceToBoundaryKm', () => {
  it('measures to an edge, not only to corners', () => {
    expect(distanceToBoundaryKm(FRAME, [-1, 5])).toBeCloseTo(111.2, 0)
  })

  it('measures from inside too, and to the edge of a hole', () => {
    expect(distanceToBoundaryKm(FRAME, [5, 1])).toBeCloseTo(111.2, 0)
    expect(distanceToBoundaryKm(FRAME, [5, 5.5])).toBeCloseTo(55.6, 0)
  })

  it('finds the foot on a slanted edge where meridians lie close', () => {
    const slope = [
      [
        [10, 60],
        [12, 61],
        [10, 61],
      ],
    ]
    const distance = distanceToBoundaryKm(slope, [12, 60])
    expect(distance).toBeGreaterThan(76)
    expect(distance).toBeLessThan(80)
  })

  it('measures to the nearest of several parts', () => {
    expect(distanceToBoundaryKm([FRAME, ISLE], [19, 1])).toBeCloseTo(111.2, 0)
  })

  it('measures over the antimeridian', () => {
    const cape = [
      [
        [178, -2],
        [180, 0],
        [178, 2],
      ],
    ]
    expect(distanceToBoundaryKm(cape, [-179, 0])).toBeCloseTo(111.2, 0)
  })

  it('is endless where there is no edge', () => {
    expect(distanceToBoundaryKm([], MINSK)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('boundsOf', () => {
  it('holds all the positions and no more', () => {
    expect(boundsOf([MINSK, ASTANA, [44.513, 40.178]])).toEqual([27.562, 40.178, 71.446, 53.902])
  })

  it('is a point for one and null for none', () => {
    expect(boundsOf([MINSK])).toEqual([27.562, 53.902, 27.562, 53.902])
    expect(boundsOf([])).toBeNull()
  })
})

describe('boundsContain', () => {
  it('takes its edges in', () => {
    expect(boundsContain([20, 35, 90, 62], MINSK)).toBe(true)
    expect(boundsContain([27.562, 35, 90, 53.902], MINSK)).toBe(true)
    expect(boundsContain([28, 35, 90, 62], MINSK)).toBe(false)
    expect(boundsContain([20, 54, 90, 62], MINSK)).toBe(false)
  })

  it('goes across the antimeridian when west is greater than east', () => {
    expect(boundsContain([170, 50, -160, 70], [-175, 65])).toBe(true)
    expect(boundsContain([170, 50, -160, 70], [175, 65])).toBe(true)
    expect(boundsContain([170, 50, -160, 70], MINSK)).toBe(false)
  })
})
