const start = performance.now()

/** Where the bench is, for whoever waits; what it has found goes to the other stream. */
export function tell(what) {
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.error(`${seconds.padStart(4)} s  ${what}`)
}
