const PROBE = 'vekhi:probe'

/** Whether the browser lets the page keep anything: not in an opaque frame, nor where it is full. */
export function canRemember(): boolean {
  try {
    localStorage.setItem(PROBE, PROBE)
    localStorage.removeItem(PROBE)
    return true
  } catch {
    return false
  }
}
