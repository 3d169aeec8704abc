import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { oembedFile, oembedReply } from '../../../tools/oembed.ts'
import { siteTags } from '../../../tools/site-url-plugin.ts'

const addresses = (site: string, path: string) =>
  siteTags(site, path).flatMap(({ attrs }) => {
    const { href, content, hreflang, type, rel, property } = attrs ?? {}
    return [`${hreflang ?? type ?? rel ?? property} ${href ?? content}`]
  })

describe('the head of a page that knows where it stands', () => {
  it('has absolute addresses, in a folder too, with or without a slash', () => {
    for (const site of ['https://example.org/vekhi', 'https://example.org/vekhi/']) {
      expect(addresses(site, '/en/index.html')).toEqual([
        'canonical https://example.org/vekhi/en/',
        'ru https://example.org/vekhi/',
        'en https://example.org/vekhi/en/',
        'x-default https://example.org/vekhi/',
        'application/json+oembed https://example.org/vekhi/en/oembed.json',
        'og:url https://example.org/vekhi/en/',
        'og:image https://example.org/vekhi/og-image.png',
        'og:image:width 1200',
        'og:image:height 630',
      ])
    }
  })

  it('is canonical in its own language', () => {
    expect(addresses('https://example.org', '/index.html')[0]).toBe(
      'canonical https://example.org/',
    )
  })
})

describe('the reply to those who ask by oEmbed', () => {
  const reply = oembedReply(new URL('https://example.org/vekhi/'), 'en')

  it('has what the format asks for', () => {
    expect(reply).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Vekhi',
      provider_url: 'https://example.org/vekhi/',
      width: 720,
      height: 474,
      thumbnail_url: 'https://example.org/vekhi/og-image.png',
    })
    expect(oembedFile('en')).toBe('en/oembed.json')
    expect(oembedFile('ru')).toBe('oembed.json')
  })

  it('is an accessible frame of the compact face, at the size that it names', () => {
    expect(reply.html).toContain('src="https://example.org/vekhi/en/?mode=embed"')
    expect(reply.html).toMatch(/title="[^"]+" width="720" height="474"/)
    expect(reply.html).toMatch(/sandbox="allow-scripts /)
  })

  it('is called what its page is called', () => {
    for (const [lang, page] of [
      ['ru', 'index.html'],
      ['en', 'en/index.html'],
    ] as const) {
      const { title, provider_name } = oembedReply(new URL('https://example.org/'), lang)
      expect(readFileSync(page, 'utf8')).toContain(`<title>${title} — ${provider_name}</title>`)
    }
  })
})
