import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { VekhiTimelineElement } from '../../../public/embed.d.ts'

/** What the types say beside methods and what every element has. */
type Property = Exclude<keyof VekhiTimelineElement, keyof HTMLElement>

describe('the types of embed.js', () => {
  it('name the properties that the element has, each and no other', () => {
    const source = readFileSync('src/embed/host-app.ts', 'utf8')
    const parameters = /'(event lang [a-z ]+)'/.exec(source)?.[1]?.split(' ') ?? []
    const typed = /interface VekhiTimelineElement[^{]*{([\s\S]*?)addEventListener/.exec(
      readFileSync('public/embed.d.ts', 'utf8'),
    )?.[1]
    const properties = [...(typed ?? '').matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name)
    expect(properties.toSorted()).toEqual(parameters.filter((name) => name !== 'lang').toSorted())
  })

  it('are what TypeScript reads them as', () => {
    const event: Property = 'event'
    const change = (element: VekhiTimelineElement) => {
      element.addEventListener(
        'change',
        ({ detail }) => detail.url.length + (detail.event ?? '').length,
      )
      element.theme = 'dark'
    }
    expect([event, typeof change]).toEqual(['event', 'function'])
  })
})
