import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { layoutOfWindow } from '#/explore/window-layout.ts'
import { keepStandingMap } from '#/map/standing-picture.ts'
import type { Progress } from '#/state/app-state.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { hydrateFrom, useApp } from '#/state/store.ts'
import { loadFirst } from './deferred-views.ts'
import { showFit } from './first-paint.ts'
import { Page } from './Page.tsx'
import { drawnState, isAsDrawn, isPrerendered } from './prerendered.ts'
import styles from './Reading.module.css'
import { sayReady, whenPanel, whenReady } from './ready.ts'
import { Standstill } from './Standstill.tsx'

const isFailed = ({ kind }: Progress) => kind === 'failed'

/** Settles when the data is there, or is found to lie where a person has to agree to it first. */
function dataThere(): Promise<void> {
  return new Promise((resolve) => {
    const hear = () => {
      const { kind } = useApp.getState().progress
      if (kind !== 'ready' && kind !== 'asking') return
      stop()
      resolve()
    }
    const stop = useApp.subscribe(hear)
    hear()
  })
}

/** Says over what the build has drawn that it is all there is to see, and lets a person try again. */
function sayStandstill(page: Element): Root {
  const place = document.createElement('div')
  page.before(place)
  const notice = createRoot(place, { identifierPrefix: 'standstill' })
  notice.render(<Standstill />)
  return notice
}

/** Once the live views are there: what stands till then may be more than the address asks for. */
async function showAll(): Promise<void> {
  await whenReady
  // The panel of the selected event comes to life last, where there is one.
  if (useApp.getState().view.event !== null && layoutOfWindow().layout === 'wide') {
    showFit('views')
    await whenPanel
  }
  showFit(null)
}

/** How much of what the build has drawn is seen; undefined where it has drawn nothing. */
const fitNow = () => document.documentElement.dataset.drawn

/** Without words, what is drawn tells nobody anything. */
const isWordless = () => fitNow() === 'shapes' || fitNow() === 'ground'

/** Settles when React first draws: till then what is drawn stays, and not all of it is to be seen. */
const firstChange = (root: HTMLElement) =>
  new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect()
      resolve()
    }).observe(root, { childList: true })
  })

/**
 * Puts the live page where the build has drawn the first view. That stays until the data is there,
 * and is hydrated when it was drawn from the same; else the page is rendered anew.
 *
 * @param opened Settles with the first outcome of opening the dataset.
 */
export async function takeOver(root: HTMLElement, opened: Promise<void>): Promise<void> {
  document.querySelector(`.${styles.reading}`)?.remove()
  const isSeen = isPrerendered(root) && fitNow() !== 'none'
  if (isSeen) {
    // What fails to load says so in its own place.
    await Promise.all([opened, loadFirst().catch(() => {})])
    if (isFailed(useApp.getState().progress) && !isWordless()) {
      sayReady('error')
      const notice = sayStandstill(root)
      await dataThere()
      notice.unmount()
    }
  }
  const state = useApp.getState()
  const chronicle = selectChronicle(state)
  const isEmbed = state.view.mode === 'embed'
  if (isSeen && !isEmbed && chronicle && isAsDrawn(root, state)) {
    hydrateFrom(drawnState(state))
    hydrateRoot(root, <Page isAsDrawn />)
    void showAll()
    return
  }
  // Another page than the one drawn: of that the map alone goes on standing.
  if (isSeen) {
    const isLandAlone = fitNow() === 'land' || fitNow() === 'ground'
    keepStandingMap(root, { isLandAlone, isWordless: isWordless() })
  } else root.replaceChildren()
  createRoot(root).render(<Page />)
  if (isSeen) await firstChange(root)
  showFit(null)
}
