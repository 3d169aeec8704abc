import { project } from './mercator.ts'
import type { StateShape } from './state-shapes.ts'

const paths = new WeakMap<StateShape, string>()

/** The outline as SVG path data, in pixels of the world at zoom 0; made once for each shape. */
export function shapePath(shape: StateShape): string {
  const known = paths.get(shape)
  if (known !== undefined) return known
  const ringPath = (ring: readonly (readonly number[])[]) => {
    const points = ring.map(([longitude = 0, latitude = 0]) =>
      project([longitude, latitude], 0)
        .map((value) => value.toFixed(3))
        .join(' '),
    )
    return `M${points.join('L')}Z`
  }
  const path = shape.feature.geometry.coordinates.flat().map(ringPath).join('')
  paths.set(shape, path)
  return path
}
