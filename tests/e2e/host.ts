import type { Frame, Locator, Page } from '@playwright/test'
import { type HostServer, startHost } from '../support/host-server.ts'
import { test as base, expect } from './vekhi.ts'

/** A page of another origin that frames the app, and what it heard from it. */
export interface Host {
  readonly server: HostServer
  /** Opens a page with this in its body; `address`: what follows its path. */
  readonly open: (
    body: string,
    options?: { readonly address?: string; readonly headers?: Record<string, string> },
  ) => Promise<void>
  /** The frames of the app, in the order in which they stand, each once it hears input. */
  readonly embed: (index?: number) => Promise<Frame>
  /** What the host page has heard of a type. */
  readonly heard: (type: string) => Promise<Record<string, unknown>[]>
}

/** Collects messages before anything else runs. */
const EAR = `<script>
  window.heard = []
  addEventListener('message', ({ data }) => heard.push(data))
</script>`

const STYLE = '<style>body { margin: 20px; font: 16px sans-serif }</style>'

/** Of an element that holds a frame: itself, or one in its shadow. */
async function framesOf(page: Page): Promise<Frame[]> {
  const handles = await page.locator('iframe').elementHandles()
  const frames = await Promise.all(handles.map((handle) => handle.contentFrame()))
  return frames.filter((frame) => frame !== null)
}

export const test = base.extend<{ host: Host }>({
  host: async ({ page, welcome }, use) => {
    const server = await startHost()
    welcome.add(new URL(server.origin).origin)
    await use({
      server,
      open: async (body, { address = '', headers = {} } = {}) => {
        const html = `<!doctype html><html lang="ru"><title>A host</title>${STYLE}${EAR}<body>${body}</body></html>`
        server.put('page', { html, headers })
        await page.goto(`${server.origin}page${address}`)
      },
      embed: async (index = 0) => {
        await page.locator('iframe').nth(index).waitFor()
        const frame = (await framesOf(page))[index]
        if (!frame) throw new Error(`The page has no frame ${index}`)
        await frame.locator('html[data-ready]').waitFor({ state: 'attached' })
        return frame
      },
      heard: (type) =>
        page.evaluate(
          (wanted) =>
            (Reflect.get(window, 'heard') as Record<string, unknown>[]).filter(
              (message) => message['type'] === wanted,
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
