import '@fontsource-variable/golos-text/index.css'
import '@fontsource-variable/source-serif-4/wght.css'

const FACES = ['"Golos Text Variable"', '"Source Serif 4 Variable"']
/** One letter of each script that a page has: each comes from a file of its own. */
const LETTERS = 'Яz'

/**
 * Swaps the fonts in, both at once, so that text changes its face but once. Until then local ones of
 * the same measures stand (page.css), and the line is free for what moves.
 */
export async function loadFonts(): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(`1rem ${face}`, LETTERS)))
}
