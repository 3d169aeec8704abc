/** How many colours and shapes there are; a seventh track takes the first ones again. */
const LOOKS = 6

/** The colour of a track, by its place in the dataset's list: a custom property of tokens.css. */
export const trackColour = (index: number) => `var(--track-${index % LOOKS})`

/** Outlines within a box of 16 × 16 about its middle, of about equal weight to the eye. */
const SHAPES = [
  'M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6Z', // circle
  'M0-7.5L7.5 0L0 7.5L-7.5 0Z', // diamond
  'M-5.5-5.5H5.5V5.5H-5.5Z', // square
  'M0-6.8L7 5.6H-7Z', // triangle
  'M-7-5.6H7L0 6.8Z', // triangle, point down
  'M-3.2-6.6H3.2L6.6-3.2V3.2L3.2 6.6H-3.2L-6.6 3.2V-3.2Z', // octagon
] as const

/** The shape of a track as SVG path data about (0, 0). */
export const trackShape = (index: number): string => SHAPES[index % LOOKS] ?? SHAPES[0]
