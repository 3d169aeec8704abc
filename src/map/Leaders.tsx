import type { Place } from '#/model/dataset.ts'
import { Anchor } from './Anchor.tsx'
import styles from './Marks.module.css'
import type { PlacedMark } from './mark-layout.ts'

interface LeadersProps {
  readonly marks: readonly { readonly place: Place; readonly mark: PlacedMark }[]
}

/** From each mark that had to make room back to the very place; beneath all marks. */
export function Leaders({ marks }: LeadersProps) {
  return marks.flatMap(({ place, mark: { shift } }) => {
    const [x, y] = shift
    if (x === 0 && y === 0) return []
    return [
      <Anchor key={place.id} position={place.coordinates}>
        <svg className={styles.leader} aria-hidden="true" focusable="false">
          <line x1="0" y1="0" x2={x} y2={y} />
          <circle r="2" />
        </svg>
      </Anchor>,
    ]
  })
}
