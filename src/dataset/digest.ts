const PRIME = 0x01000193

/**
 * A short sign of a file's bytes: another file has another, nearly surely. FNV-1a of 32 bits, taken
 * over four bytes at a time, as a load waits for it. Hexadecimal.
 */
export function digestOf(bytes: Uint8Array): string {
  const { length } = bytes
  const words = new DataView(bytes.buffer, bytes.byteOffset, length)
  let hash = 0x811c9dc5
  let at = 0
  for (; at + 4 <= length; at += 4) {
    hash = Math.imul(hash ^ words.getUint32(at, true), PRIME)
    // A product carries upwards only: high bytes would never reach the low ones.
    hash ^= hash >>> 15
  }
  for (; at < length; at += 1) hash = Math.imul(hash ^ words.getUint8(at), PRIME)
  return (hash >>> 0).toString(16)
}
