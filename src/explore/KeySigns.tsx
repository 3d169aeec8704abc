import { useId } from 'react'
import type { Claim } from '#/model/claim.ts'
import { trackColour, trackShape } from '#/ui/track-mark.ts'
import styles from './KeySections.module.css'

/** A sign of the key: mere decoration beside its words. */
function Sign({ children, width = 64 }: { children: React.ReactNode; width?: number }) {
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 -12 ${width} 24`}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

/** A claim as the timeline draws it, on the shape of the first track: as a point and as a span. */
export function ClaimSign({ claim }: { readonly claim: Claim }) {
  return (
    <Sign>
      <g className={styles[claim]} color={trackColour(0)}>
        <path className={styles.glyph} d={trackShape(0)} transform="translate(12 0)" />
        <rect className={styles.bar} x="26" y="-7" width="36" height="14" rx="3" />
      </g>
    </Sign>
  )
}

export const DATE_SIGNS = ['day', 'month', 'year', 'span', 'open', 'none'] as const

const glyphAt = (x: number, scale = 1) => (
  <path
    className={styles.glyph}
    d={trackShape(0)}
    transform={`translate(${x} 0) scale(${scale})`}
  />
)

const band = (x: number, width: number) => (
  <rect className={styles.band} x={x} y="-8" width={width} height="16" rx="8" />
)

const DATES: Readonly<Record<(typeof DATE_SIGNS)[number], React.ReactNode>> = {
  day: glyphAt(32),
  month: (
    <>
      {band(20, 24)}
      {glyphAt(32, 0.6)}
    </>
  ),
  year: (
    <>
      {band(2, 60)}
      {glyphAt(32, 0.6)}
    </>
  ),
  span: (
    <>
      <rect className={styles.bar} x="2" y="-9" width="36" height="13" rx="3" />
      <path className={styles.tail} d="M2 9H60M60 6V12" />
    </>
  ),
  open: (
    <>
      <path className={styles.filled} d="M2-7H48V7H2Z" />
      <path className={styles.line} d="M48-7H2V7H48M52-5L58 0L52 5" />
    </>
  ),
  none: (
    <>
      <path className={styles.shelf} d="M14-10V10" />
      {glyphAt(36)}
    </>
  ),
}

export function DateSign({ sign }: { readonly sign: (typeof DATE_SIGNS)[number] }) {
  return (
    <Sign>
      <g className={styles.fact} color={trackColour(0)}>
        {DATES[sign]}
      </g>
    </Sign>
  )
}

export const MAP_SIGNS = ['venue', 'selected', 'seat', 'focus', 'member', 'party'] as const

const venue = (className: string | undefined) => (
  <>
    <circle className={className} cx="32" cy="0" r="10" />
    <text className={className} x="32" y="0">
      3
    </text>
  </>
)

export function MapSign({ sign }: { readonly sign: (typeof MAP_SIGNS)[number] }) {
  const hatch = useId()
  switch (sign) {
    case 'venue':
      return <Sign>{venue(styles.venue)}</Sign>
    case 'selected':
      return <Sign>{venue(styles.selected)}</Sign>
    case 'seat':
      return (
        <Sign>
          <path className={styles.seat} d="M25-7H39V7H25Z" />
        </Sign>
      )
    case 'focus':
    case 'member':
      return (
        <Sign>
          <rect className={styles[sign]} x="6" y="-9" width="52" height="18" rx="2" />
        </Sign>
      )
    case 'party':
      return (
        <Sign>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className={styles.hatch} d="M0 0V5" />
          </pattern>
          <rect className={styles.party} x="6" y="-9" width="52" height="18" rx="2" />
          <rect x="6" y="-9" width="52" height="18" rx="2" fill={`url(#${hatch})`} />
        </Sign>
      )
    default:
      sign satisfies never
      return null
  }
}
