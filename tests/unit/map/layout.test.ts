import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cameraFor } from '#/map/camera.ts'
import { clearCamera } from '#/map/clear-camera.ts'
import { standClear } from '#/map/clear-names.ts'
import { insetsOf, NO_INSETS } from '#/map/covers.ts'
import { isOutrun } from '#/map/drawn-around.ts'
import { signAtEdge } from '#/map/edge-sign.ts'
import { placeLabels } from '#/map/label-layout.ts'
import { placeMarks } from '#/map/mark-layout.ts'
import { project, unproject } from '#/map/mercator.ts'
import { placePopover } from '#/map/popover-place.ts'
import { placesInState } from '#/map/state-name-places.ts'
import type { StateShape } from '#/map/state-shapes.ts'

const LIMITS = { minZoom: 0, maxZoom: 10 }

describe('marks', () => {
  it('stand where they belong when there is room', () => {
    const marks = placeMarks([
      { id: 'a', at: [0, 0], radius: 16, isAlone: false },
      { id: 'b', at: [100, 0], radius: 16, isAlone: false },
    ])
    expect(marks.map(({ shift }) => shift)).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  it('never lie on one another: they move aside or merge, and none is lost', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), (points) => {
        const marks = placeMarks(
          points.map((at, index) => ({ id: String(index), at, radius: 16, isAlone: false })),
        )
        const told = marks.flatMap(({ id, absorbed }) => [id, ...absorbed])
        expect(told.toSorted()).toEqual(points.map((_, index) => String(index)).toSorted())
        for (const [index, a] of marks.entries()) {
          for (const b of marks.slice(index + 1)) {
            const apart = Math.hypot(
              a.at[0] + a.shift[0] - b.at[0] - b.shift[0],
              a.at[1] + a.shift[1] - b.at[1] - b.shift[1],
            )
            expect(apart).toBeGreaterThanOrEqual(32)
          }
        }
      }),
    )
  })

  it('keep the selected venue to itself in any crowd', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({
      id: String(index),
      at: [0, 0] as const,
      radius: 16,
      isAlone: index === 29,
    }))
    expect(placeMarks(crowd).some(({ id }) => id === '29')).toBe(true)
  })
})

describe('names', () => {
  type Middle = readonly [number, number]
  const label = (id: string, best: Middle, ...rest: Middle[]) => ({
    id,
    width: 40,
    height: 16,
    choice: { best, others: () => rest },
  })

  it('give way to marks and to names that matter more, and hide where there is no room', () => {
    const placed = placeLabels(
      [label('first', [0, 30]), label('second', [10, 30], [10, 60]), label('third', [0, 30])],
      [{ id: 'mark', middle: [0, 0], width: 32, height: 32 }],
    )
    expect([...placed]).toEqual([
      ['first', [0, 30]],
      ['second', [10, 60]],
    ])
  })

  it('keep aloof from another mark, which they would seem to name, where they can', () => {
    const own = { id: 'own', middle: [0, 0], width: 32, height: 32 } as const
    const other = { id: 'other', middle: [0, 58], width: 32, height: 32 } as const
    const places = (...middles: [Middle, ...Middle[]]) => [
      ...placeLabels([label('own', ...middles)], [own, other]),
    ]
    expect(places([0, 30], [0, -30])).toEqual([['own', [0, -30]]])
    expect(places([0, 30])).toEqual([['own', [0, 30]]])
  })
})

describe('the camera', () => {
  const size = { width: 900, height: 520 }

  it('shows all of an area', () => {
    const { center, zoom } = cameraFor([20, 35, 90, 62], size, NO_INSETS, LIMITS)
    const [x, y] = project(center, zoom)
    const [west, north] = project([20, 62], zoom)
    const [east, south] = project([90, 35], zoom)
    expect(x - west).toBeLessThanOrEqual(450)
    expect(east - x).toBeLessThanOrEqual(450)
    expect(y - north).toBeLessThanOrEqual(260)
    expect(south - y).toBeLessThanOrEqual(260)
  })

  it('comes back to the same zoom from what it showed, rounded as in an address', () => {
    for (const zoom of [2, 3.25, 5.5, 8]) {
      const [x, y] = project([50, 52], zoom)
      const corner = (dx: number, dy: number) =>
        unproject([x + dx, y + dy], zoom).map((degrees) => +degrees.toFixed(3))
      const [west = 0, south = 0] = corner(-450, 260)
      const [east = 0, north = 0] = corner(450, -260)
      expect(cameraFor([west, south, east, north], size, NO_INSETS, LIMITS).zoom).toBeCloseTo(
        zoom,
        3,
      )
    }
  })

  it('shows all of a story’s part of the world beside a caption rather than squeezed in below it', () => {
    const caption = { left: 30, top: 30, right: 740, bottom: 470 }
    const mark = { left: -80, top: -64, right: 80, bottom: 96 }
    const points = [
      [27.567, 53.9],
      [71.446, 51.18],
    ] as const
    const margin = { left: 80, top: 64, right: 80, bottom: 96 }
    const stage = { width: 1920, height: 800, covers: [caption], margin, mark, disc: mark }
    const bounds = [20, 35, 90, 62] as const
    const wanted = { points, vital: points, linked: points, marked: points, bounds }
    const camera = clearCamera(wanted, stage, LIMITS)
    const [cx, cy] = project(camera?.center ?? [0, 0], camera?.zoom ?? 0)
    for (const point of points) {
      const [x, y] = project(point, camera?.zoom ?? 0)
      expect(x - cx + 960).toBeGreaterThan(caption.right)
      expect(Math.abs(y - cy)).toBeLessThan(200)
    }
  })

  it('never leaves the selected venue behind a panel', () => {
    const legend = { left: 8, top: 190, right: 262, bottom: 242 }
    const mark = { left: -24, top: -24, right: 24, bottom: 40 }
    const points = [
      [44.514, 40.181],
      [27.567, 53.9],
    ] as const
    const margin = { left: 36, top: 36, right: 36, bottom: 36 }
    const stage = { width: 390, height: 250, covers: [legend], margin, mark, disc: mark }
    const bounds = [27.567, 40.181, 44.514, 53.9] as const
    const wanted = { points, vital: points.slice(0, 1), linked: points, marked: points, bounds }
    const camera = clearCamera(wanted, stage, LIMITS)
    const [x, y] = project(points[0], camera?.zoom ?? 0)
    const [cx, cy] = project(camera?.center ?? [0, 0], camera?.zoom ?? 0)
    const [left, top] = [x - cx + 195, y - cy + 125]
    const isClear = left - 24 >= legend.right || top + 40 <= legend.top
    expect(isClear && left > 0 && top > 0 && left < 390 && top < 250).toBe(true)
  })
})

describe('what lies under panels', () => {
  const room = {
    width: 400,
    height: 300,
    covers: [{ left: 0, top: 0, right: 150, bottom: 50 }],
    corner: [1000, 1000],
  } as const
  const thing = (
    id: string,
    x: number,
    y: number,
    others: readonly (readonly [number, number])[] | null,
  ) => ({
    id,
    at: [1000 + x, 1000 + y] as const,
    shift: [0, 0] as const,
    half: [20, 8] as const,
    drawn: [20, 8] as const,
    others: others && (() => others),
  })

  it('hides what a panel covers, names that the edge cuts, and marks of which it leaves no target', () => {
    const { hidden, moved } = standClear(
      [
        thing('covered mark', 100, 40, null),
        thing('covered name', 160, 20, []),
        thing('cut name', 395, 200, []),
        thing('cut mark', 395, 100, null),
        thing('sliver of a mark', 400, 150, null),
        thing('mark out of sight', 500, 100, null),
        thing('free name', 200, 200, []),
        thing('name out of sight', 500, 200, []),
      ],
      room,
    )
    expect([...hidden]).toEqual(['covered mark', 'covered name', 'cut name', 'sliver of a mark'])
    expect(moved.size).toBe(0)
  })

  it('keeps a mark of which only the target reaches under a panel, and keeps names off that target', () => {
    const free = { id: 'free', at: [1100, 1040] as const, shift: [0, 30] as const }
    const mark = { ...free, half: [22, 22] as const, drawn: [8, 8] as const, others: null }
    const name = thing('name', 100, 40, [
      [0, 52],
      [0, 92],
    ])
    const { hidden, moved } = standClear([mark, name], room)
    expect(hidden.size).toBe(0)
    expect([...moved]).toEqual([['name', [0, 92]]])
  })

  it('lets a covered name stand elsewhere, where nothing is', () => {
    const { hidden, moved } = standClear(
      [
        thing('name', 100, 40, [
          [0, 20],
          [0, 60],
        ]),
        thing('there', 100, 70, []),
      ],
      room,
    )
    expect(hidden.size).toBe(0)
    expect([...moved]).toEqual([['name', [0, 60]]])
  })

  it('keeps a state’s name on its own land', () => {
    const shape = {
      id: 'UZB',
      name: null,
      label: null,
      feature: {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'MultiPolygon',
          coordinates: [
            [
              [
                [10, 40],
                [30, 40],
                [30, 50],
                [10, 50],
                [10, 40],
              ],
            ],
          ],
        },
      },
    } as const
    const land = shape as unknown as StateShape
    const anchor = project([12, 45], 4)
    const { best } = placesInState(land, anchor, 4, [60, 20])
    expect(best[0] - 30).toBeGreaterThanOrEqual(project([10, 45], 4)[0])
  })

  it('is drawn anew in flight before its edge shows', () => {
    expect(isOutrun([0, 0], [900, 500], 1)).toBe(false)
    expect(isOutrun([0, 0], [900, 500], 0.3)).toBe(true)
    expect(isOutrun([950, 0], [900, 500], 1)).toBe(true)
  })
})

describe('room', () => {
  const map = { left: 0, top: 0, right: 900, bottom: 520 }

  it('clears a panel by the side where that costs least', () => {
    const legend = { left: 12, top: 470, right: 700, bottom: 508 }
    const card = { left: 32, top: 32, right: 360, bottom: 400 }
    expect(insetsOf(map, [legend, card])).toEqual({ left: 360, top: 0, right: 0, bottom: 50 })
  })

  it('takes no notice of what lies elsewhere in the page', () => {
    expect(insetsOf(map, [{ left: 0, top: 520, right: 900, bottom: 900 }])).toEqual(NO_INSETS)
  })

  it('opens a list beside its mark, and over the map where that is too small', () => {
    expect(placePopover([450, 100], { width: 900, height: 520 }, 16).kind).toBe('beside')
    expect(placePopover([450, 420], { width: 900, height: 520 }, 16).kind).toBe('above')
    expect(placePopover([195, 125], { width: 390, height: 250 }, 16).kind).toBe('over')
  })

  it('points from the edge to what is out of sight', () => {
    const size = { width: 900, height: 520 }
    expect(signAtEdge([450, 260], size, map)).toBeNull()
    expect(signAtEdge([1350, 260], size, map)).toEqual({ at: [900, 260], turn: 90 })
  })
})
