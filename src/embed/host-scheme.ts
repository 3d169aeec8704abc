type Scheme = 'light' | 'dark'

const dark = matchMedia('(prefers-color-scheme: dark)')

/** How bright a colour looks, 0 to 255; null: nearly transparent, or written in a way not known here. */
function brightness(color: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
  if (!/^rgba?\(/.test(color) || alpha < 0.5) return null
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

/** Whether the page looks light or dark where an element stands: by what is behind it, else by what it says. */
export function schemeAt(element: Element): Scheme {
  for (let behind: Element | null = element; behind; behind = behind.parentElement) {
    const bright = brightness(getComputedStyle(behind).backgroundColor)
    if (bright !== null) return bright < 128 ? 'dark' : 'light'
  }
  const { colorScheme } = getComputedStyle(element)
  const isDark = /dark/.test(colorScheme) && (dark.matches || !/light/.test(colorScheme))
  return isDark ? 'dark' : 'light'
}

/** Calls whenever the page may have changed its looks. */
export function watchScheme(changed: () => void): void {
  dark.addEventListener('change', changed)
  const observer = new MutationObserver(changed)
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true })
  }
}
