import type { Lang } from '#/model/lang.ts'
import type { Runs } from './citation-runs.ts'
import { citeApa } from './cite-apa.ts'
import { citeBibtex } from './cite-bibtex.ts'
import { citeChicago } from './cite-chicago.ts'
import { citeGost2008, citeGost2018 } from './cite-gost.ts'
import { citeRis } from './cite-ris.ts'
import type { CslItem } from './csl-item.ts'

export const STYLES = [
  'gost-2018',
  'gost-2008',
  'apa',
  'chicago',
  'bibtex',
  'ris',
  'csl-json',
] as const
export type Style = (typeof STYLES)[number]

export const isStyle = (value: string): value is Style => STYLES.some((style) => style === value)

/** Formats for programs: files, not sentences. */
export type FileStyle = Extract<Style, 'bibtex' | 'ris' | 'csl-json'>

export const FILE_STYLES: Readonly<
  Record<FileStyle, { readonly extension: string; readonly type: string }>
> = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
}

export const isFileStyle = (style: Style): style is FileStyle => Object.hasOwn(FILE_STYLES, style)

/**
 * The language of a style's words, whatever the record's; null: that of the record. GOST describes
 * a thing in its own language, and only the notes of who describes it are Russian.
 */
export const langOfStyle = (style: Style): Lang | null =>
  style === 'apa' || style === 'chicago' ? 'en' : null

/** One item in a style that people read. */
export function cite(style: Exclude<Style, FileStyle>, item: CslItem): Runs {
  switch (style) {
    case 'gost-2018':
      return citeGost2018(item)
    case 'gost-2008':
      return citeGost2008(item)
    case 'apa':
      return citeApa(item)
    case 'chicago':
      return citeChicago(item)
    default:
      return style satisfies never
  }
}

/** Items in a format for programs: the text of one file. */
export function citeInFile(style: FileStyle, items: readonly CslItem[]): string {
  switch (style) {
    case 'bibtex':
      return `${items.map(citeBibtex).join('\n\n')}\n`
    case 'ris':
      return items.map(citeRis).join('')
    case 'csl-json':
      return `${JSON.stringify(items, null, 2)}\n`
    default:
      return style satisfies never
  }
}
