/** Hands a file to the browser to be saved: made in the page, asked of nobody. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers begin to read it only after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
