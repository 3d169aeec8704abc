import type { ReactNode } from 'react'
import styles from './shades.module.css'

const SIZE = 8

interface PatternProps {
  readonly id: string
  readonly ground: string | undefined
  readonly children: ReactNode
}

function Pattern({ id, ground, children }: PatternProps) {
  return (
    <pattern id={`map-pattern-${id}`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
      <rect width={SIZE} height={SIZE} className={ground} />
      {children}
    </pattern>
  )
}

/** Lines at 45°; the pieces at the corners close the gaps between tiles. */
const RISING = 'M-2 2L2-2M0 8L8 0M6 10L10 6'
const FALLING = 'M-2 6L2 10M0 0L8 8M6-2L10 2'
/** One short stroke a tile: the quietest of them, nearly a plain filling. */
const DASHES = 'M2 6L6 2'

/** Fillings that shades.module.css names: hatching for all that is not plain membership. */
export function Patterns() {
  const { ground, groundMember, groundFocus, groundAccent, groundPale, groundFocusPale } = styles
  const { inkMember, inkAccent, inkSoft, dot } = styles
  return (
    <svg className={styles.definitions} aria-hidden="true" focusable="false">
      <defs>
        <Pattern id="party" ground={ground}>
          <path d={RISING} className={inkMember} strokeWidth="1.5" />
        </Pattern>
        <Pattern id="party-focus" ground={groundFocus}>
          <path d={RISING} className={inkMember} strokeWidth="2.5" />
        </Pattern>
        <Pattern id="undated" ground={groundPale}>
          <path d={DASHES} className={inkMember} strokeWidth="1" />
        </Pattern>
        <Pattern id="undated-focus" ground={groundFocusPale}>
          <path d={DASHES} className={inkMember} strokeWidth="1.5" />
        </Pattern>
        <Pattern id="associate" ground={ground}>
          <path d="M0 4H8" className={inkMember} strokeWidth="1.5" />
        </Pattern>
        <Pattern id="observer" ground={ground}>
          <circle cx="4" cy="4" r="1.5" className={dot} />
        </Pattern>
        <Pattern id="suspended" ground={groundMember}>
          <path d={`${RISING}${FALLING}`} className={inkSoft} strokeWidth="0.75" />
        </Pattern>
        <Pattern id="joined" ground={groundAccent}>
          <path d="M4 1V7M1 4H7" className={inkAccent} strokeWidth="1.5" />
        </Pattern>
        <Pattern id="left" ground={ground}>
          <path d={FALLING} className={inkSoft} strokeWidth="1" />
        </Pattern>
        <Pattern id="joined-focus" ground={groundFocus}>
          <path d="M4 1V7M1 4H7" className={inkAccent} strokeWidth="1.5" />
        </Pattern>
        <Pattern id="changed" ground={groundMember}>
          <path d="M2 5L4 3L6 5" className={inkMember} strokeWidth="1" />
        </Pattern>
        <Pattern id="changed-focus" ground={groundFocus}>
          <path d="M2 5L4 3L6 5" className={inkMember} strokeWidth="1.5" />
        </Pattern>
      </defs>
    </svg>
  )
}
