/**
 * How map and timeline go to a step: after what is said has changed and been seen to, both at once,
 * for the same time and in the same way.
 */

/** ms. */
export const PAUSE = 350
export const LENGTH = 1100

/** As Leaflet eases its flights (it has no say in that): off briskly, and gently to the ground. */
export const ease = (share: number): number => 1 - (1 - share) ** 1.5
