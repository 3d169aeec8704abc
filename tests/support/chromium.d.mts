export const CHROMIUM_ARGUMENTS: string[]
export function findChromium(): string | null
export function ensureChromium(): string
