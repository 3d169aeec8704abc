import { SVG } from 'leaflet'
import { useMemo, useState } from 'react'
import { Polyline } from 'react-leaflet'
import { DRAWN_AROUND } from './drawn-around.ts'
import { toLatLngs } from './lat-lng.ts'
import { curveBetween, type RelationLine } from './relation-lines.ts'
import styles from './shades.module.css'

interface LineProps {
  readonly line: RelationLine
  readonly renderer: SVG
}

function Line({ line, renderer }: LineProps) {
  const positions = useMemo(
    () => toLatLngs(curveBetween(line.from.coordinates, line.to.coordinates)),
    [line],
  )
  return (
    <Polyline
      positions={positions}
      className={styles.line ?? ''}
      {...{ renderer, interactive: false, smoothFactor: 0 }}
    />
  )
}

interface RelationLinesProps {
  readonly lines: readonly RelationLine[]
  /** Leaflet's pane that they are drawn in. */
  readonly pane: string
}

/** From the selected event's venues to those of related events; said in words in the event panel. */
export function RelationLines({ lines, pane }: RelationLinesProps) {
  const [renderer] = useState(() => new SVG({ padding: DRAWN_AROUND, pane }))
  return lines.map((line) => <Line key={line.id} line={line} renderer={renderer} />)
}
