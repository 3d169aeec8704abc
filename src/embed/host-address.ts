/** The event that a link to the host page asks for. */
export const eventInAddress = () => new URLSearchParams(location.search).get('vekhi')

/** Keeps the selected event in the host page's address, and all else in it as it was. */
export function keepInAddress(event: string | null): void {
  const parts = location.search.slice(1).split('&')
  const kept = parts.filter((part) => part && !part.startsWith('vekhi='))
  if (event !== null) kept.push(`vekhi=${encodeURIComponent(event)}`)
  const search = kept[0] ? `?${kept.join('&')}` : ''
  try {
    history.replaceState(history.state, '', location.pathname + search + location.hash)
  } catch {
    // A page without an address of its own, such as one in a sandbox, keeps none.
  }
}
