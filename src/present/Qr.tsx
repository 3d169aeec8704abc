import { encode } from 'uqr'
import styles from './Code.module.css'

interface QrProps {
  readonly text: string
  readonly name: string
  readonly tooLong: string
}

/** Modules of white around the code, without which cameras do not find it. */
const QUIET = 4

/** As many squares as there are dark modules, in one path; made here, sent nowhere. */
function draw(text: string): { readonly size: number; readonly path: string } | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET })
    const path = data
      .flatMap((line, y) => line.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('')
    return { size, path }
  } catch {
    // More than the largest code holds.
    return null
  }
}

export function Qr({ text, name, tooLong }: QrProps) {
  const code = draw(text)
  if (!code) return <p role="alert">{tooLong}</p>
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={name}
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
