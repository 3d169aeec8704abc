import { FACTS } from '../support/facts.ts'
import { expect, test } from './vekhi.ts'

/** Background included, all of time in sight. */
const ALL = 'claims=fact,proposal,assessment,forecast,context'

for (const lang of ['ru', 'en']) {
  test(`every event can be found, selected and read (${lang})`, async ({ page, vekhi }) => {
    test.setTimeout(240_000)
    await vekhi.open(`?lang=${lang}&${ALL}&mode=list`)
    for (const { id } of FACTS) {
      await expect(vekhi.list.locator(`[data-event-id="${id}"]`)).toHaveCount(1)
    }
    for (const { id, venues } of FACTS) {
      await vekhi.open(`?lang=${lang}&${ALL}&event=${id}`)
      await expect(vekhi.event).toHaveAttribute('data-event-id', id)
      await expect(vekhi.event.getByRole('heading', { level: 2 })).not.toBeEmpty()
      await expect(vekhi.selectedIn(vekhi.timeline)).toHaveCount(1)
      await expect(vekhi.selectedIn(vekhi.timeline)).toHaveAttribute('data-event-id', id)
      if (venues.length > 0) {
        const marker = vekhi.selectedIn(vekhi.map)
        await expect(marker, id).toHaveCount(1)
        expect(venues).toContain(await marker.getAttribute('data-place-id'))
        await expect(marker).toBeInViewport()
      } else {
        await expect(vekhi.selectedIn(vekhi.map), id).toHaveCount(0)
      }
    }
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
  })
}
