import { readFileSync } from 'node:fs'
import { expect, test } from './vekhi.ts'

const policy = /Content-Security-Policy: (.+)/.exec(readFileSync('dist/_headers', 'utf8'))?.[1]

for (const query of [
  '',
  'en/',
  '?mode=list',
  '?panel=about',
  '?event=csto-statement-2022',
  '?mode=present&story=four-milestones&step=4',
  '?mode=speaker&story=four-milestones&session=policy',
]) {
  test(`works under the policy that it is published with: /${query}`, async ({ page, vekhi }) => {
    const broken: string[] = []
    await page.exposeFunction('report', (words: string) => broken.push(words))
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        Reflect.get(window, 'report')(`${violatedDirective} ${blockedURI}`),
      ),
    )
    await page.route('**/*', async (route) => {
      // A policy is the document's; what else is on its way may outlast the test.
      if (route.request().resourceType() !== 'document') return route.continue()
      const response = await route.fetch()
      const headers = { ...response.headers(), 'content-security-policy': policy ?? '' }
      await route.fulfill({ response, headers })
    })
    expect(policy).toContain("default-src 'none'")
    await vekhi.open(query)
    expect(broken).toEqual([])
  })
}

test('carries the notices of all that it ships', async ({ request }) => {
  const notices = await (await request.get('./licenses.txt')).text()
  for (const name of ['golos-text', 'source-serif-4', 'leaflet', 'react', 'valibot', 'zustand']) {
    expect(notices).toMatch(new RegExp(`^## \\S*${name} - `, 'm'))
  }
  expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1')
  expect(notices).toContain('Compliance with Human Rights Principles and Human Rights Laws')
  expect(notices).toContain('Natural Earth')
})
