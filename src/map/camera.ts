import type { Bounds, Position } from '#/model/geography.ts'
import type { Insets } from './covers.ts'
import { MAX_LATITUDE, project, unproject } from './mercator.ts'

export interface Camera {
  readonly center: Position
  readonly zoom: number
}

export interface CameraLimits {
  readonly minZoom: number
  readonly maxZoom: number
}

/** The nearest look at an area that still shows all of it in the room between the insets. */
export function cameraFor(
  [west, south, east, north]: Bounds,
  size: { readonly width: number; readonly height: number },
  insets: Insets,
  { minZoom, maxZoom }: CameraLimits,
): Camera {
  const hold = (latitude: number) => Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude))
  const [x1, y1] = project([west, hold(north)], 0)
  const [x2, y2] = project([east, hold(south)], 0)
  const across = (size.width - insets.left - insets.right) / (x2 - x1)
  const down = (size.height - insets.top - insets.bottom) / (y2 - y1)
  const fitting = Math.log2(Math.max(Math.min(across, down), 2 ** -2))
  const zoom = Math.max(minZoom, Math.min(maxZoom, fitting))
  const scale = 2 ** zoom
  const center = unproject(
    [
      ((x1 + x2) / 2) * scale + (insets.right - insets.left) / 2,
      ((y1 + y2) / 2) * scale + (insets.bottom - insets.top) / 2,
    ],
    zoom,
  )
  return { center, zoom }
}
