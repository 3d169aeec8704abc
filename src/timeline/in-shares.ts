/*
 * Lengths of what is drawn at build time, where the width is not known: places as shares of the
 * plot, sizes in rem.
 */

/** A length in CSS pixels, as a share of the whole. */
export const share = (length: number, whole: number) => `${+((length / whole) * 100).toFixed(2)}%`

/** CSS pixels of a drawing whose rem is 16 px. */
export const rems = (length: number) => `${+(length / STANDING_REM).toFixed(3)}rem`

/** CSS pixels. */
export const STANDING_REM = 16
