import type { Flavour } from '#/i18n/embed-builder-words.ts'
import type { Lang } from '#/model/lang.ts'
import { DEFAULT_VIEW, type Part, type Theme, type View } from '#/model/view.ts'
import { writeAddress } from '#/state/address.ts'

/** What the author of a page has chosen. */
export interface EmbedChoice {
  readonly parts: readonly Part[]
  /** What it opens with: the present state, the dataset as it opens, or a story's first step. */
  readonly start: 'now' | 'beginning' | 'story'
  /** Id of that story. */
  readonly story: string | null
  /** null: of the page around it. */
  readonly lang: Lang | null
  readonly theme: Theme
  /** CSS pixels; null: the full width of its column. */
  readonly width: number | null
  readonly height: number
  readonly flavour: Flavour
  readonly keepsAddress: boolean
}

/** Shown where an address names no parts. */
export const USUAL_PARTS: readonly Part[] = ['map', 'timeline', 'caption']

/** What a frame is allowed: scripts, its own origin's files, and to open the whole app in a tab. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

const isUsual = (parts: readonly Part[]) =>
  parts.length === USUAL_PARTS.length && USUAL_PARTS.every((part) => parts.includes(part))

/** The view that is embedded, of the one that the author sees. */
export function embeddedView(view: View, { parts, start, story, lang, theme }: EmbedChoice): View {
  const fresh = { ...DEFAULT_VIEW, data: view.data }
  const begun = start === 'now' ? view : { ...fresh, story: start === 'story' ? story : null }
  const show = isUsual(parts) ? [] : parts
  return { ...begun, mode: 'embed', panel: null, compare: [], lang, theme, show }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escapeText = (text: string) =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')

const attribute = ([name, value]: readonly [string, string]) =>
  value === '' ? name : `${name}="${escapeText(value)}"`

/** Where the parts of a page stand: absolute, with a slash at the end. */
export interface Places {
  readonly root: string
  /** The page that the frame opens, without a query. */
  readonly page: string
}

/** The code that an author pastes. `title`: what the frame shows, for those who listen. */
export function embedCode(view: View, choice: EmbedChoice, places: Places, title: string): string {
  const embedded = embeddedView(view, choice)
  const query = writeAddress(embedded)
  if (choice.flavour === 'frame') {
    const attributes: [string, string][] = [
      ['src', places.page + query],
      ['title', title],
      ['width', choice.width === null ? '100%' : String(choice.width)],
      ['height', String(choice.height)],
      // By attributes alone: a page with a strict policy lets no style stand in its code.
      ['frameborder', '0'],
      ['loading', 'lazy'],
      ['allow', 'fullscreen; clipboard-write'],
      ['sandbox', SANDBOX],
    ]
    return `<iframe ${attributes.map(attribute).join(' ')}></iframe>`
  }
  const isElement = choice.flavour === 'element'
  const wishes = [...new URLSearchParams(query)].filter(([name]) => name !== 'mode')
  const all: [string, string][] = [
    ...(isElement ? [] : ([['data-vekhi', '']] as [string, string][])),
    ...(choice.keepsAddress ? ([['data-vekhi-address', '']] as [string, string][]) : []),
    ...wishes.map(([name, value]): [string, string] => [isElement ? name : `data-${name}`, value]),
    [isElement ? 'title' : 'data-title', title],
  ]
  const tag = isElement ? 'vekhi-timeline' : 'div'
  const full = places.page + writeAddress({ ...embedded, mode: DEFAULT_VIEW.mode, show: [] })
  // The script first: then the height is reserved before anything below is painted.
  return [
    `<script src="${escapeText(`${places.root}embed.js`)}"></script>`,
    `<${tag} ${all.map(attribute).join(' ')}><a href="${escapeText(full)}">${escapeText(title)}</a></${tag}>`,
  ].join('\n')
}
