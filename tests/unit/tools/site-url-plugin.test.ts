import { describe, expect, it } from 'vitest'
import { siteTags } from '../../../tools/site-url-plugin.ts'

const addresses = (site: string, path: string) =>
  siteTags(site, path).flatMap(({ attrs }) => {
    const { href, content, hreflang, rel, property } = attrs ?? {}
    return [`${hreflang ?? rel ?? property} ${href ?? content}`]
  })

describe('the head of a page that knows where it stands', () => {
  it('has absolute addresses, in a folder too, with or without a slash', () => {
    for (const site of ['https://example.org/vekhi', 'https://example.org/vekhi/']) {
      expect(addresses(site, '/en/index.html')).toEqual([
        'canonical https://example.org/vekhi/en/',
        'ru https://example.org/vekhi/',
        'en https://example.org/vekhi/en/',
        'x-default https://example.org/vekhi/',
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
