import { test as base, expect, type Locator, type Page } from '@playwright/test'

/** What stands where on the page, as a person finds it: by landmark and name, in either language. */
export interface Vekhi {
  readonly open: (query?: string) => Promise<void>
  readonly timeline: Locator
  readonly map: Locator
  readonly event: Locator
  readonly list: Locator
  /** The event that a view marks as the selected one. */
  readonly selectedIn: (view: Locator) => Locator
}

const watchHosts = (page: Page, home: string, welcome: ReadonlySet<string>) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    const isHome = url.origin === new URL(home).origin || welcome.has(url.origin)
    if (url.protocol.startsWith('http') && !isHome) foreign.push(request.url())
  })
  return foreign
}

interface Fixtures {
  readonly vekhi: Vekhi
  /** Origins that a test has to do with besides the app's: a page that frames it. */
  readonly welcome: Set<string>
  readonly quiet: undefined
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
  welcome: async ({}, use) => {
    await use(new Set())
  },
  // In every test: no request to another host, no error in the page.
  quiet: [
    async ({ page, baseURL, welcome }, use) => {
      const foreign = watchHosts(page, baseURL ?? '', welcome)
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      await use(undefined)
      // Whatever a test still had on its way goes with it.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      expect(foreign, 'requests to other hosts').toEqual([])
      expect(errors, 'errors in the page').toEqual([])
    },
    { auto: true },
  ],
  vekhi: async ({ page }, use) => {
    await use({
      open: async (query = '') => {
        await page.goto(`./${query}`)
        await page.locator('html[data-ready]').waitFor({ state: 'attached' })
      },
      timeline: page.getByRole('region', { name: /^(Лента времени|Timeline)$/ }),
      map: page.getByRole('region', { name: /^(Карта|Map)$/ }),
      event: page.getByRole('region', { name: /^(Событие|Event)$/ }),
      list: page.getByRole('region', { name: /^(Список событий|List of events)$/ }),
      selectedIn: (view) => view.locator('[aria-current="true"]'),
    })
  },
})

export { expect }
