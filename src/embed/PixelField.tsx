import { useState } from 'react'

interface PixelFieldProps {
  readonly label: string
  readonly value: number
  readonly bounds: readonly [least: number, most: number]
  readonly isOff?: boolean
  readonly onChange: (pixels: number) => void
}

/** A length in pixels. While one types anything may stand there; what cannot be is brought within bounds. */
export function PixelField({ label, value, bounds, isOff = false, onChange }: PixelFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [least, most] = bounds
  return (
    <label>
      {label}
      <input
        type="number"
        min={least}
        max={most}
        disabled={isOff}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value)
          const pixels = Math.round(Number(target.value))
          if (pixels >= least && pixels <= most) onChange(pixels)
        }}
        onBlur={() => {
          if (typed !== null) {
            onChange(Math.min(Math.max(Math.round(Number(typed)) || value, least), most))
          }
          setTyped(null)
        }}
      />
    </label>
  )
}
