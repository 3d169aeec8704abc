import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Bounds, Position } from '#/model/geography.ts'
import { LENGTH, PAUSE } from '#/state/flight.ts'
import { useApp } from '#/state/store.ts'
import { type Camera, cameraFor } from './camera.ts'
import { clearCamera } from './clear-camera.ts'
import { type Box, insetsOf, NO_INSETS, overlaps } from './covers.ts'
import { homeRoom } from './home-room.ts'
import { boundsSeen, toLatLng } from './lat-lng.ts'
import { project } from './mercator.ts'
import type { MoveIntent } from './move-intent.ts'
import { coversOf, remOf, sizeOf } from './room.ts'
import { isReducedMotion } from './surroundings.ts'
import { isNear, MAX_ZOOM, type MapTarget } from './target.ts'

/** All the land that there is; a map never shows less of its surroundings than this fits. */
const WORLD: Bounds = [-180, -57, 190, 80]
/** Seconds; long enough to see where it goes, short enough to wait for. */
const FLIGHT = 0.6

/** A selected marker with its halo and the name beneath, and some air around; in rem. */
const MARK = { left: -2.5, top: -2, right: 2.5, bottom: 3 }
const DISC = { left: -1.25, top: -1.25, right: 1.25, bottom: 1.25 }
/** Of a small map the margin takes at most this share of each side. */
const MOST_MARGIN = 0.15

const inPixels = ({ left, top, right, bottom }: Box, rem: number): Box => ({
  left: left * rem,
  top: top * rem,
  right: right * rem,
  bottom: bottom * rem,
})

/** Whether a panel would lie over any of the positions; on a wall the caption, over the venue. */
function isBehind(
  positions: readonly Position[],
  covers: readonly Box[],
  { center, zoom }: Camera,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const [middleX, middleY] = project(center, zoom)
  return positions.some((position) => {
    const [x, y] = project(position, zoom)
    const [left, top] = [x - middleX + width / 2, y - middleY + height / 2]
    return covers.some((cover) => overlaps({ left, top, right: left, bottom: top }, cover))
  })
}

function cameraOf(map: LeafletMap, target: MapTarget): Camera {
  const size = sizeOf(map)
  const limits = { minZoom: map.getMinZoom(), maxZoom: target.maxZoom }
  const whole = { left: 0, top: 0, right: size.width, bottom: size.height }
  const covers = coversOf(map)
  const rem = remOf()
  const [mark, disc] = [inPixels(MARK, rem), inPixels(DISC, rem)]
  const margin = {
    left: Math.min(-mark.left, size.width * MOST_MARGIN),
    top: Math.min(-mark.top, size.height * MOST_MARGIN),
    right: Math.min(mark.right, size.width * MOST_MARGIN),
    bottom: Math.min(mark.bottom, size.height * MOST_MARGIN),
  }
  if (target.kind === 'wish') {
    const bare = cameraFor(target.bounds, size, NO_INSETS, limits)
    return isBehind(target.vital, covers, bare, size)
      ? cameraFor(target.bounds, size, insetsOf(whole, covers), limits)
      : bare
  }
  const stage = { ...size, covers, margin, mark, disc }
  const insets = target.kind === 'home' ? homeRoom(size) : insetsOf(whole, covers)
  return clearCamera(target, stage, limits) ?? cameraFor(target.bounds, size, insets, limits)
}

/** How the map goes to where it should be; null: at once. Seconds. */
interface Flight {
  readonly duration: number
}

function show(map: LeafletMap, target: MapTarget, intent: MoveIntent, flight: Flight | null): void {
  const size = sizeOf(map)
  if (size.width === 0 || size.height === 0) return
  const seen = boundsSeen(map)
  if (target.kind === 'wish' && seen && isNear(seen, target.bounds)) return
  const { center, zoom } = cameraOf(map, target)
  intent.by = 'app'
  const to = toLatLng(center)
  if (!flight) {
    map.setView(to, zoom, { animate: false })
    return
  }
  map.getContainer().dataset.flying = ''
  map.flyTo(to, zoom, flight)
}

function fitWorld(map: LeafletMap): void {
  const size = sizeOf(map)
  if (size.width === 0 || size.height === 0) return
  const limits = { minZoom: 0, maxZoom: MAX_ZOOM }
  map.setMinZoom(cameraFor(WORLD, size, NO_INSETS, limits).zoom)
}

/** Moves the map to what the state wants seen: at once at first and where motion is not wanted. */
export function useFollowTarget(map: LeafletMap, target: MapTarget, intent: MoveIntent): void {
  const latest = useRef(target)
  const isShown = useRef(false)
  useLayoutEffect(function rememberTarget() {
    latest.current = target
  })
  const wanted = `${target.kind} ${target.bounds.join(' ')}`
  const step = useApp(({ staging }) => staging?.flight ?? null)
  const lastStep = useRef(step)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` is the target, by its value
  useLayoutEffect(
    function followTarget() {
      if (!isShown.current) fitWorld(map)
      const isFlown = isShown.current && !isReducedMotion()
      const isStep = isFlown && step !== null && step !== lastStep.current
      isShown.current = true
      lastStep.current = step
      if (!isStep) {
        show(map, latest.current, intent, isFlown ? { duration: FLIGHT } : null)
        return
      }
      // What is said changes first, and eyes follow it; then map and time set off together.
      const timer = setTimeout(
        () => show(map, latest.current, intent, { duration: LENGTH / 1000 }),
        PAUSE,
      )
      return () => clearTimeout(timer)
    },
    [map, wanted, intent, step],
  )

  useEffect(
    function keepToSize() {
      const observer = new ResizeObserver(() => {
        const { clientWidth, clientHeight } = map.getContainer()
        const { width, height } = sizeOf(map)
        if (clientWidth === width && clientHeight === height) return
        intent.by = 'app'
        map.invalidateSize({ animate: false, pan: false })
        fitWorld(map)
        show(map, latest.current, intent, null)
      })
      observer.observe(map.getContainer())
      return () => observer.disconnect()
    },
    [map, intent],
  )

  useEffect(
    function noteLanding() {
      const land = () => {
        delete map.getContainer().dataset.flying
      }
      // A press on the map stops a flight in mid-air without a word: it ends where it is then.
      const stop = () => {
        if (map.getContainer().dataset.flying === undefined) return
        land()
        intent.by = 'person'
        map.setView(map.getCenter(), map.getZoom(), { animate: false })
      }
      const container = map.getContainer()
      map.on('moveend', land)
      container.addEventListener('mousedown', stop)
      container.addEventListener('touchstart', stop, { passive: true })
      return () => {
        map.off('moveend', land)
        container.removeEventListener('mousedown', stop)
        container.removeEventListener('touchstart', stop)
      }
    },
    [map, intent],
  )
}
