import type { Frame, Locator } from '@playwright/test'
import { type HostServer, startHost } from '../support/host-server.ts'
import { test as base, expect } from './vekhi.ts'

/** A page of another origin that frames the app, and what it heard from it. */
export interface Host {
  readonly server: HostServer
  /** Opens a page with this in its body; `address`: what follows its path. */
  readonly open: (
    body: string,
    options?: {
      readonly address?: string
      readonly headers?: Record<string, string>
      /** Whether all of it is waited for, or its beginning alone. */
      readonly until?: 'load' | 'commit'
    },
  ) => Promise<void>
  /** What stands in a frame of the app, once that hears input; the first, if none is named. */
  readonly embed: (which?: Locator | number) => Promise<Frame>
  /** What the host page has heard of a type. */
  readonly heard: (type: string) => Promise<Record<string, unknown>[]>
}

/** Collects messages before anything else runs. */
const EAR = `<script>
  window.heard = []
  addEventListener('message', ({ data }) => heard.push(data))
</script>`

const STYLE = '<style>body { margin: 20px; font: 16px sans-serif }</style>'

export const test = base.extend<{ host: Host }>({
  host: async ({ page, welcome }, use) => {
    const server = await startHost()
    welcome.add(new URL(server.origin).origin)
    await use({
      server,
      open: async (body, { address = '', headers = {}, until = 'load' } = {}) => {
        const html = `<!doctype html><html lang="ru"><title>A host</title>${STYLE}${EAR}<body>${body}</body></html>`
        server.put('page', { html, headers })
        await page.goto(`${server.origin}page${address}`, { waitUntil: until })
      },
      embed: async (which = 0) => {
        const element = typeof which === 'number' ? page.locator('iframe').nth(which) : which
        const frame = await (await element.elementHandle())?.contentFrame()
        if (!frame) throw new Error('There is no such frame')
        await frame.locator('html[data-ready]').waitFor({ state: 'attached' })
        return frame
      },
      heard: (type) =>
        page.evaluate(
          (wanted) =>
            (Reflect.get(window, 'heard') as (Record<string, unknown> | null)[]).flatMap(
              (message) => (message?.['type'] === wanted ? [message] : []),
            ),
          type,
        ),
    })
    await server.close()
  },
})

/** What stands in a frame, as a person finds it. */
export const partsIn = (frame: Frame) => ({
  map: frame.getByRole('region', { name: /^(Карта|Map)$/ }),
  timeline: frame.getByRole('region', { name: /^(Лента времени|Timeline)$/ }),
  event: frame.getByRole('region', { name: /^(Событие|Event)$/ }),
  list: frame.getByRole('region', { name: /^(Список событий|List of events)$/ }),
})

export async function middleOf(view: Locator): Promise<{ x: number; y: number }> {
  const box = await view.boundingBox()
  if (!box) throw new Error('not drawn')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export { expect }
