import { watchFrames } from './in-page.mjs'
import { tell } from './progress.mjs'
import { quantile } from './statistics.mjs'

/** ms; the first frames are left out, in which the page still comes. */
const TIMES = { from: 200, to: 2200 }

/** The 95 % frame of a page where nothing happens, ms: the best that this machine can do. */
export async function measureIdle(context, address) {
  tell('an empty page at rest')
  const page = await context.newPage()
  await page.goto(address)
  const frames = await page.evaluate(watchFrames, TIMES)
  await page.close()
  return quantile(frames, 0.95)
}
