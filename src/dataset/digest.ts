/** A short sign of a file's bytes (FNV-1a, 32 bits, hexadecimal): another file has another, nearly surely. */
export function digestOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16)
}
