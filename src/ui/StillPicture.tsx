import type { PointerEvent, ReactNode } from 'react'
import styles from './StillPicture.module.css'

interface StillPictureProps {
  /** In the picture's own unit: it is as large as there is room. */
  readonly width: number
  readonly height: number
  readonly children: ReactNode
  /** Hears where on it the pointer is, in the same unit; null: it has gone. */
  readonly onAim?: ((at: readonly [x: number, y: number] | null) => void) | undefined
}

/** A view drawn small and still; what it shows is said in words beside it. */
export function StillPicture({ width, height, children, onAim }: StillPictureProps) {
  const aim = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect()
    onAim?.([
      ((clientX - box.left) / box.width) * width,
      ((clientY - box.top) / box.height) * height,
    ])
  }
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      {...(onAim && { onPointerMove: aim, onPointerLeave: () => onAim(null) })}
    >
      {children}
    </svg>
  )
}
