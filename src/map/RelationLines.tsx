import { useMemo } from 'react'
import { Polyline } from 'react-leaflet'
import { toLatLngs } from './lat-lng.ts'
import { curveBetween, type RelationLine } from './relation-lines.ts'
import styles from './shades.module.css'

function Line({ line }: { readonly line: RelationLine }) {
  const positions = useMemo(
    () => toLatLngs(curveBetween(line.from.coordinates, line.to.coordinates)),
    [line],
  )
  return (
    <Polyline
      positions={positions}
      className={styles.line ?? ''}
      interactive={false}
      smoothFactor={0}
    />
  )
}

/** From the selected event's venues to those of related events; said in words in the event panel. */
export function RelationLines({ lines }: { readonly lines: readonly RelationLine[] }) {
  return lines.map((line) => <Line key={line.id} line={line} />)
}
