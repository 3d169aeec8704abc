import type { Bounds } from '#/model/geography.ts'
import { type Camera, cameraFor } from './camera.ts'
import { clearCamera } from './clear-camera.ts'
import { NO_INSETS } from './covers.ts'
import type { MapTarget } from './target.ts'

/** What of a wall's map the caption covers, as shares of its width and height from the left top. */
const CAPTION = { right: 0.4, bottom: 0.85 }
/** Between a point and the edges, as a share of the height. */
const MARGIN = 0.12
const LIMITS = { minZoom: 0 }

/** How a picture of the map looks at the world: at the part that is asked for, else as a wall would. */
export function pictureCamera(
  target: MapTarget,
  area: Bounds | null,
  size: { readonly width: number; readonly height: number },
  hasCaption: boolean,
): Camera {
  const { width, height } = size
  const limits = { ...LIMITS, maxZoom: target.maxZoom }
  if (area) return cameraFor(area, size, NO_INSETS, { ...LIMITS, maxZoom: 20 })
  const left = hasCaption ? width * CAPTION.right : 0
  const cover = { left: 0, top: 0, right: left, bottom: height * CAPTION.bottom }
  const side = height * MARGIN
  const margin = { left: side, top: side, right: side, bottom: side }
  const mark = { left: -side, top: -side, right: side, bottom: side }
  const stage = { ...size, covers: hasCaption ? [cover] : [], margin, mark, disc: mark }
  return (
    clearCamera(target, stage, limits) ??
    cameraFor(target.bounds, size, { ...NO_INSETS, left }, limits)
  )
}
