import { embedPixels } from '../src/embed/needed-height.ts'

/** The pages by language, relative to the site's root, and what a reply says of each. */
const PAGES = {
  ru: {
    path: '',
    provider: 'Вехи',
    title: 'Беларусь и Казахстан: международная информационная безопасность',
  },
  en: {
    path: 'en/',
    provider: 'Vekhi',
    title: 'Belarus and Kazakhstan: international information security',
  },
} as const
type Lang = keyof typeof PAGES

const FILE = 'oembed.json'
/** CSS pixels; a day, in seconds. */
const WIDTH = 720
const REM = 16
const DAY = 86_400

/** Where the reply for a page stands, relative to the site's root. */
export const oembedFile = (lang: Lang) => `${PAGES[lang].path}${FILE}`

/**
 * The reply of oEmbed 1.0 for a page: what WordPress, Moodle and the like put in where its address is
 * pasted. A static file cannot answer for each event, so it opens at the start. `root` is absolute.
 */
export function oembedReply(root: URL, lang: Lang) {
  const { path, provider, title } = PAGES[lang]
  const height = embedPixels([], WIDTH, REM)
  const frame = new URL(`${path}?mode=embed`, root).href
  return {
    version: '1.0',
    type: 'rich',
    provider_name: provider,
    provider_url: root.href,
    title,
    cache_age: DAY,
    width: WIDTH,
    height,
    html: `<iframe src="${frame}" title="${title}" width="${WIDTH}" height="${height}" style="border:0;max-width:100%" loading="lazy" allow="fullscreen; clipboard-write" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`,
    thumbnail_url: new URL('og-image.png', root).href,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  }
}
