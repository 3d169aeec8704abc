import { readdirSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'

const SOURCE = resolve(import.meta.dirname, '../src')
const sheets = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => file.endsWith('.module.css'))
  .sort()

/**
 * Short names for the classes of CSS Modules: they stand hundreds of times in the drawn pages, which
 * come before all else. The sheet's place among all, then where in its sheet the name is met first:
 * so every build of one tree, for Node or for browsers, gives the same.
 *
 * @param file Path of the sheet.
 * @param css Its text as it is written.
 */
export function shortClassName(name: string, file: string, css: string): string {
  const sheet = sheets.indexOf(relative(SOURCE, file.replace(/\?.*$/, '')).replaceAll(sep, '/'))
  const place = css.search(new RegExp(`(?:\\.|@keyframes\\s+)${name}(?![\\w-])`))
  if (sheet < 0 || place < 0) throw new Error(`${file} has no ${name} to be named`)
  return `v${sheet.toString(36)}_${place.toString(36)}`
}
