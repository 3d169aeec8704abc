import { describe, expect, it } from 'vitest'
import { type EmbedChoice, embedCode, USUAL_PARTS } from '#/embed/embed-code.ts'
import { DEFAULT_VIEW, type View } from '#/model/view.ts'

const VIEW: View = {
  ...DEFAULT_VIEW,
  event: 'by-concept-2019',
  tracks: ['by', 'kz'],
  panel: 'share',
  theme: 'dark',
}
const CHOICE: EmbedChoice = {
  parts: USUAL_PARTS,
  start: 'now',
  story: 'four-milestones',
  lang: 'en',
  theme: 'auto',
  width: null,
  height: 474,
  flavour: 'frame',
  keepsAddress: false,
}
const PLACES = { root: 'https://example.org/vekhi/', page: 'https://example.org/vekhi/en/' }
const code = (choice: Partial<EmbedChoice> = {}, title = 'A title') =>
  embedCode(VIEW, { ...CHOICE, ...choice }, PLACES, title)

describe('the code of an embed', () => {
  it('as a frame: what is shown now, named, lazy, with the rights that it needs', () => {
    expect(code()).toBe(
      '<iframe src="https://example.org/vekhi/en/?mode=embed&amp;event=by-concept-2019&amp;lang=en&amp;tracks=by,kz"' +
        ' title="A title" width="100%" height="474" frameborder="0" loading="lazy"' +
        ' allow="fullscreen; clipboard-write"' +
        ' sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
    )
  })

  it('as a frame of a size, of other parts, from the beginning', () => {
    const frame = code({
      width: 400,
      height: 500,
      parts: ['map', 'list'],
      start: 'beginning',
      lang: null,
      theme: 'dark',
    })
    expect(frame).toContain('?mode=embed&amp;theme=dark&amp;show=map,list"')
    expect(frame).toContain('width="400" height="500"')
  })

  it('as a frame that tells a story from its first step', () => {
    expect(code({ start: 'story' })).toContain('?mode=embed&amp;lang=en&amp;story=four-milestones"')
    expect(code({ start: 'beginning' })).not.toContain('story')
  })

  it('as a script and a div, with a link where no script runs', () => {
    expect(code({ flavour: 'script', keepsAddress: true })).toBe(
      '<script src="https://example.org/vekhi/embed.js"></script>\n' +
        '<div data-vekhi data-vekhi-address data-event="by-concept-2019" data-lang="en" data-tracks="by,kz" data-title="A title">' +
        '<a href="https://example.org/vekhi/en/?event=by-concept-2019&amp;lang=en&amp;tracks=by,kz">A title</a></div>',
    )
  })

  it('as an element', () => {
    expect(code({ flavour: 'element' })).toContain(
      '\n<vekhi-timeline event="by-concept-2019" lang="en" tracks="by,kz" title="A title"><a href=',
    )
  })

  it('lets nothing of a dataset break out of it', () => {
    const hostile = '"><script>alert(1)</script>'
    for (const flavour of ['frame', 'script', 'element'] as const) {
      expect(code({ flavour }, hostile)).not.toContain('<script>')
    }
  })
})
