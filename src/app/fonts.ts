import golos from '@fontsource-variable/golos-text/index.css?raw'
import serif from '@fontsource-variable/source-serif-4/wght.css?raw'

/** Addresses of the files by their paths in the packages. */
const FILES: Readonly<Record<string, string>> = import.meta.glob(
  '/node_modules/@fontsource-variable/{golos-text,source-serif-4}/files/*-wght-normal.woff2',
  { query: '?url', import: 'default', eager: true },
)
/** The scripts that a page has; other letters' files come when such a letter does. */
const NEEDED = /-(?:cyrillic|latin)-wght/

interface Face {
  readonly font: FontFace
  readonly isNeeded: boolean
}

/** The faces that a package's style sheet tells of. */
function facesOf(css: string): readonly Face[] {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return [...sheet.cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return []
    const said = (name: string) => rule.style.getPropertyValue(name)
    const [file] = /[\w-]+\.woff2/.exec(said('src')) ?? []
    const path = Object.keys(FILES).find((known) => file && known.endsWith(`/${file}`))
    if (!file || !path) return []
    const font = new FontFace(said('font-family').replace(/["']/g, ''), `url(${FILES[path]})`, {
      weight: said('font-weight'),
      unicodeRange: said('unicode-range'),
      display: 'swap',
    })
    return [{ font, isNeeded: NEEDED.test(file) }]
  })
}

/**
 * Swaps the fonts in at one go, so that the page is laid out anew but once; a style sheet would do
 * so with each file. Until then local ones of the same measures stand (page.css), and the line is
 * free for what moves. What fails to load is left out.
 */
export async function loadFonts(): Promise<void> {
  const faces = [golos, serif].flatMap(facesOf)
  const needed = faces.filter(({ isNeeded }) => isNeeded)
  await Promise.allSettled(needed.map(({ font }) => font.load()))
  for (const { font } of faces) if (font.status !== 'error') document.fonts.add(font)
}
