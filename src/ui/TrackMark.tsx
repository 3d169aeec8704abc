import { trackColour, trackShape } from './track-mark.ts'

/** A track's shape in its colour; mere decoration beside the track's name. */
export function TrackMark({ index }: { readonly index: number }) {
  return (
    <svg width="1em" height="1em" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <path d={trackShape(index)} fill={trackColour(index)} />
    </svg>
  )
}
