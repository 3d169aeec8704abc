import type { State } from '#/model/dataset.ts'
import { LEVELS, levelOf } from './levels.ts'
import styles from './StandingMap.module.css'
import shadeStyles from './shades.module.css'
import type { Shading } from './shading.ts'
import type { StandingFrame } from './standing-frame.ts'
import { standingPath } from './standing-path.ts'
import type { StateShape } from './state-shapes.ts'

interface StandingLandProps {
  readonly shapes: readonly StateShape[]
  readonly states: ReadonlyMap<string, State>
  readonly shading: Shading | null
  readonly frame: StandingFrame
}

/** The states as the build draws them; those of no concern together as one path. */
export function StandingLand({ shapes, states, shading, frame }: StandingLandProps) {
  const pathOf = (shape: StateShape) => standingPath(shape.feature.geometry.coordinates, frame)
  return (
    <svg className={styles.land} viewBox={`0 0 ${frame.width} ${frame.height}`}>
      {LEVELS.map((level) => {
        const own = shapes.filter((shape) => levelOf(shape, states) === level)
        if (level === 'other') {
          return <path key={level} className={shadeStyles.state} d={own.map(pathOf).join('')} />
        }
        return own.map((shape) => (
          <path
            key={shape.id}
            className={shadeStyles.state}
            data-state-id={shape.id}
            data-level={level}
            data-shade={shading?.byState.get(shape.id ?? '')}
            data-member={
              shading && shape.id && shading.members.has(shape.id) ? shading.group.id : undefined
            }
            d={pathOf(shape)}
          />
        ))
      })}
    </svg>
  )
}
