import type { HtmlTagDescriptor, Plugin } from 'vite'
import { oembedFile, oembedReply } from './oembed.ts'

/** The pages by language, relative to the site's root. */
const PAGES = { ru: '', en: 'en/' } as const
const IMAGE = 'og-image.png'

const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs,
  injectTo: 'head',
})
const meta = (property: string, content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { property, content },
  injectTo: 'head',
})

const rootOf = (site: string) => new URL(site.endsWith('/') ? site : `${site}/`)

/**
 * What of a page's head has to be absolute. `site` is where the build will stand, root or folder;
 * `path` that of the page in it.
 */
export function siteTags(site: string, path: string): HtmlTagDescriptor[] {
  const root = rootOf(site)
  const at = (page: string) => new URL(page, root).href
  const lang = path.startsWith('/en/') ? 'en' : 'ru'
  const page = PAGES[lang]
  return [
    link({ rel: 'canonical', href: at(page) }),
    ...Object.entries(PAGES).map(([lang, page]) =>
      link({ rel: 'alternate', hreflang: lang, href: at(page) }),
    ),
    link({ rel: 'alternate', hreflang: 'x-default', href: at(PAGES.ru) }),
    link({ rel: 'alternate', type: 'application/json+oembed', href: at(oembedFile(lang)) }),
    meta('og:url', at(page)),
    meta('og:image', at(IMAGE)),
    meta('og:image:width', '1200'),
    meta('og:image:height', '630'),
  ]
}

/** Vite plugin: adds them when the build is given SITE_URL; without it all addresses are relative. */
export function siteUrlPlugin(site: string | undefined): Plugin {
  return {
    name: 'vekhi:site-url',
    transformIndexHtml: (_html, { path }) => (site ? siteTags(site, path) : []),
    generateBundle() {
      if (!site || this.environment.config.consumer !== 'client') return
      for (const lang of ['ru', 'en'] as const) {
        const source = `${JSON.stringify(oembedReply(rootOf(site), lang), null, 2)}\n`
        this.emitFile({ type: 'asset', fileName: oembedFile(lang), source })
      }
    },
  }
}
