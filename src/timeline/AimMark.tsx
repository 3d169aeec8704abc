import { useApp } from '#/state/store.ts'
import type { TimeScale } from './time-scale.ts'

interface AimMarkProps {
  readonly scale: TimeScale
  /** CSS pixels. */
  readonly height: number
}

/** Where on the plot a lecturer points, for the light that follows the pointer to be put there. */
export function AimMark({ scale, height }: AimMarkProps) {
  const aim = useApp((state) => state.aim)
  if (aim?.kind !== 'moment') return null
  return (
    <circle
      data-aim="timeline"
      cx={scale.x(aim.day)}
      cy={aim.share * height}
      r={1}
      fill="none"
      aria-hidden="true"
    />
  )
}
