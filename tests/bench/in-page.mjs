/*
 * What a bench does inside a page. Each function is sent there as its text: it may use nothing from
 * out here.
 */

/** Turns the wheel over the middle of an element, once a frame; gives the frames' lengths, ms. */
export async function wheel({ selector, steps, turns, withControl, type = 'wheel' }) {
  const element = document.querySelector(selector)
  if (!element) return []
  const { left, top, width, height } = element.getBoundingClientRect()
  const frames = []
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  let last = await frame()
  for (let step = 0; step < steps; step += 1) {
    element.dispatchEvent(
      new WheelEvent(type, {
        deltaY: turns[step % turns.length],
        ctrlKey: withControl,
        clientX: left + width / 2,
        clientY: top + height / 2,
        bubbles: true,
        cancelable: true,
      }),
    )
    const now = await frame()
    frames.push(now - last)
    last = now
  }
  return frames
}

/** Drags an element some pixels each frame; gives the frames' lengths, ms. */
export async function drag({ selector, steps, pixels }) {
  const element = document.querySelector(selector)
  if (!element) return []
  const { left, top, width, height } = element.getBoundingClientRect()
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const at = (type, x, target) =>
    target.dispatchEvent(
      new MouseEvent(type, {
        clientX: x,
        clientY: top + height / 2,
        button: 0,
        buttons: type === 'mouseup' ? 0 : 1,
        bubbles: true,
        cancelable: true,
      }),
    )
  const start = left + width / 2
  const frames = []
  at('mousedown', start, element)
  let last = await frame()
  for (let step = 1; step <= steps; step += 1) {
    at('mousemove', start - pixels * step, document)
    const now = await frame()
    frames.push(now - last)
    last = now
  }
  at('mouseup', start - pixels * steps, document)
  return frames
}

/** Lengths of the frames between two moments, ms from now; nothing is done to the page. */
export async function watchFrames({ from, to }) {
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const frames = []
  const start = performance.now()
  for (let last = await frame(); last - start < to; ) {
    const now = await frame()
    if (now - start > from) frames.push(now - last)
    last = now
  }
  return frames
}

/** From a key that selects the next event to the frame that shows it, ms. */
export async function selectNext() {
  const start = performance.now()
  window.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }),
  )
  await new Promise((done) => requestAnimationFrame(done))
  await new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = done
    port2.postMessage(null)
  })
  return performance.now() - start
}

/** ms from the end of the data's download to the first frame with an event in it. */
export function firstPaint() {
  const [data] = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('generated'))
  return globalThis.benchFound.firstEvent - (data?.responseEnd ?? 0)
}

/** The longest task of the page's own thread since the data came, ms; 0: none over 50. */
export function longestTask() {
  const [data] = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('generated'))
  const after = globalThis.benchFound.tasks.filter(([start]) => start >= (data?.responseEnd ?? 0))
  return Math.max(0, ...after.map(([, duration]) => duration))
}
