/** What the browser says of where and for whom the map is shown. Ask in the browser only. */

const asks = (query: string) => window.matchMedia?.(query).matches ?? false

export const isReducedMotion = () => asks('(prefers-reduced-motion: reduce)')

export const isCoarsePointer = () => asks('(pointer: coarse)')
