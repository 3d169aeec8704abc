import { readFileSync } from 'node:fs'
import { inBrowser, openContext } from './browser.mjs'
import { measureIdle } from './idle.mjs'
import { watchFrames } from './in-page.mjs'
import { tell } from './progress.mjs'
import { median, quantile } from './statistics.mjs'
import { noteKeys, watchHeading } from './steps-in-page.mjs'

const STORY = 'four-milestones'
const WALL = { width: 1920, height: 1080 }
const SPEAKER = { width: 1280, height: 800 }
/** ms after a flight in which what has waited for its end is drawn; that counts as part of it. */
const LANDING = 100
/** ms until all has been loaded that the first view does not need, and between two keys. */
const REST = 3000
const PAUSE = 700

const headingsOf = () => {
  const { stories } = JSON.parse(readFileSync('public/data/by-kz-iis.json', 'utf8'))
  const { steps } = stories.find(({ id }) => id === STORY)
  return steps.map(({ heading }) => heading.ru.replace(/\s+/g, ' '))
}

/** Both windows of a lecture, as a lecturer comes by them: the second by a key in the first. */
async function openWindows(context, app) {
  const wall = await context.newPage()
  await wall.goto(`${app}?mode=present&story=${STORY}&step=1`)
  await wall.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  const opened = context.waitForEvent('page')
  await wall.keyboard.press('n')
  const speaker = await opened
  await speaker.setViewportSize(SPEAKER)
  await speaker.locator('[data-linked="true"]').waitFor()
  for (const page of [wall, speaker]) await page.evaluate(noteKeys)
  await wall.waitForTimeout(REST)
  return { wall, speaker }
}

/** Presses a key in one window; gives how long the other takes to show the step, ms. */
async function measureStep({ from, to, key, heading }) {
  await to.evaluate(watchHeading, heading)
  await from.keyboard.press(key)
  const shown = await to.evaluate(() => globalThis.benchShown)
  return shown - (await from.evaluate(() => globalThis.benchKey))
}

/**
 * Gives a lecture in two windows: forwards by keys in the speaker window, while the frames on the
 * wall are watched, and back by keys on the wall. The processor is not slowed.
 *
 * @param flight how steps are gone to, ms: `pause` before the flight, `length` of it
 */
export async function measurePresenting({ app, empty }, flight) {
  const headings = headingsOf()
  return inBrowser(async (browser) => {
    const context = await openContext(browser, WALL)
    const idleFrame95 = await measureIdle(context, empty)
    const { wall, speaker } = await openWindows(context, app)
    const [toWall, toSpeaker, frames] = [[], [], []]
    for (const heading of headings.slice(1)) {
      tell(`speaker window to wall: ${heading}`)
      toWall.push(await measureStep({ from: speaker, to: wall, key: 'PageDown', heading }))
      const { pause, length } = flight
      const times = { from: pause, to: pause + length + LANDING }
      frames.push(...(await wall.evaluate(watchFrames, times)))
      await wall.waitForTimeout(PAUSE)
    }
    for (const heading of headings.slice(0, -1).reverse()) {
      tell(`wall to speaker window: ${heading}`)
      toSpeaker.push(await measureStep({ from: wall, to: speaker, key: 'PageUp', heading }))
      await wall.waitForTimeout(flight.pause + flight.length + PAUSE)
    }
    return {
      toWall: median(toWall),
      toWallMost: Math.max(...toWall),
      toSpeaker: median(toSpeaker),
      toSpeakerMost: Math.max(...toSpeaker),
      idleFrame95,
      frame95: quantile(frames, 0.95),
      frameMost: Math.max(...frames),
      frames: frames.length,
    }
  })
}
