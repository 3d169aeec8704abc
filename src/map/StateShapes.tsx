import type { FeatureCollection } from 'geojson'
import { type GeoJSON as GeoJSONLayer, type Layer, Path, SVG } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { GeoJSON } from 'react-leaflet'
import type { State } from '#/model/dataset.ts'
import { DRAWN_AROUND } from './drawn-around.ts'
import { LEVELS, type Level, levelOf } from './levels.ts'
import styles from './shades.module.css'
import type { Shading } from './shading.ts'
import type { StateShape } from './state-shapes.ts'

/** The same each time: a new one would be set on every path again. */
const LAND = { className: styles.state ?? '', weight: 1 }

interface StateShapesProps {
  readonly shapes: readonly StateShape[]
  /** Of the dataset: these can be pressed. */
  readonly states: ReadonlyMap<string, State>
  readonly shading: Shading | null
  readonly onPress: (state: string) => void
}

const idOf = (layer: Layer): string | null =>
  (layer as Layer & { feature?: { id?: string } }).feature?.id ?? null

/** Sets or removes; Leaflet knows no attributes of ours. */
function setData(element: Element, name: string, value: string | null | undefined): void {
  if (value) element.setAttribute(`data-${name}`, value)
  else element.removeAttribute(`data-${name}`)
}

function markState(element: Element, id: string, level: Level, shading: Shading | null): void {
  setData(element, 'state-id', id)
  setData(element, 'level', level)
  setData(element, 'shade', shading?.byState.get(id))
  setData(element, 'member', shading?.members.has(id) ? shading.group.id : null)
}

interface LevelProps extends StateShapesProps {
  readonly level: Level
  readonly renderer: SVG
}

function ShapesOfLevel({ shapes, shading, onPress, level, renderer }: LevelProps) {
  const [layer, setLayer] = useState<GeoJSONLayer | null>(null)
  const [drawn, setDrawn] = useState({ shapes, generation: 0 })
  if (drawn.shapes !== shapes) setDrawn({ shapes, generation: drawn.generation + 1 })
  const { generation } = drawn
  const data = useMemo<FeatureCollection>(
    () => ({
      type: 'FeatureCollection',
      features: shapes.map(({ id, feature }) => (id === null ? feature : { ...feature, id })),
    }),
    [shapes],
  )
  useEffect(
    function markStates() {
      layer?.eachLayer((shape) => {
        const [element, id] = [shape instanceof Path ? shape.getElement() : null, idOf(shape)]
        // What is drawn here is said in words elsewhere: names, legend, list.
        element?.closest('svg')?.setAttribute('aria-hidden', 'true')
        if (element && id !== null) markState(element, id, level, shading)
      })
    },
    [layer, shading, level],
  )
  useEffect(
    function hearPresses() {
      const press = ({ propagatedFrom }: { propagatedFrom?: Layer }) => {
        const id = propagatedFrom && idOf(propagatedFrom)
        if (id) onPress(id)
      }
      layer?.on('click', press)
      return () => {
        layer?.off('click', press)
      }
    },
    [layer, onPress],
  )
  return (
    <GeoJSON
      // A layer keeps its land: other land, in more detail, is another layer.
      key={generation}
      ref={setLayer}
      data={data}
      // Not Leaflet's thinning: it would tear neighbours apart.
      {...{ renderer, smoothFactor: 0, interactive: level !== 'other' }}
      style={LAND}
    />
  )
}

/** The land: one path a state, shaded by its membership. */
export function StateShapes(props: StateShapesProps) {
  const { shapes, states } = props
  const [renderer] = useState(() => new SVG({ padding: DRAWN_AROUND }))
  const byLevel = useMemo(() => {
    return LEVELS.map((level) => ({
      level,
      own: shapes.filter((shape) => levelOf(shape, states) === level),
    }))
  }, [shapes, states])
  return byLevel.map(({ level, own }) => (
    <ShapesOfLevel key={level} {...props} shapes={own} level={level} renderer={renderer} />
  ))
}
