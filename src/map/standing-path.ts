import type { MultiPolygonCoordinates, Position } from '#/model/geography.ts'
import type { StandingFrame } from './standing-frame.ts'

/** How far around the frame land is drawn, in frames: a very wide window shows that much. */
const AROUND = 0.7
/** Smaller rings than this (square units, some pixels) would not be seen. */
const LEAST_AREA = 12

type Whole = readonly [x: number, y: number]

/** The ring in whole units, without points that fall together or lie on a straight line. */
function thinned(ring: readonly Whole[]): readonly Whole[] {
  const kept: Whole[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    kept.push(point)
  }
  return kept
}

const areaOf = (ring: readonly Whole[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [previousX, previousY] = ring.at(index - 1) ?? [x, y]
      return sum + previousX * y - x * previousY
    }, 0),
  ) / 2

function isNear(ring: readonly Whole[], { width, height }: StandingFrame): boolean {
  return ring.some(
    ([x, y]) =>
      x > -AROUND * width &&
      x < (1 + AROUND) * width &&
      y > -AROUND * height &&
      y < (1 + AROUND) * height,
  )
}

/** Polygons as SVG path data in the frame's units: whole numbers, each from the one before. */
export function standingPath(polygons: MultiPolygonCoordinates, frame: StandingFrame): string {
  return polygons
    .flat()
    .map((ring) =>
      thinned(
        ring.map(([longitude = 0, latitude = 0]): Whole => {
          const [x, y] = frame.at([longitude, latitude] satisfies Position)
          return [Math.round(x), Math.round(y)]
        }),
      ),
    )
    .filter((ring) => areaOf(ring) >= LEAST_AREA && isNear(ring, frame))
    .map((ring) => {
      const [[startX, startY] = [0, 0], ...rest] = ring
      let [lastX, lastY] = [startX, startY]
      const steps = rest.map(([x, y]) => {
        const step = `${x - lastX}${y < lastY ? '' : ' '}${y - lastY}`
        ;[lastX, lastY] = [x, y]
        return step
      })
      return `M${startX} ${startY}l${steps.join(' ').replaceAll(' -', '-')}z`
    })
    .join('')
}
