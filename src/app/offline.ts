import { appAddress } from '#/dataset/app-address.ts'
import { isFramed } from '#/state/frame.ts'

type Hear = () => void

let waiting: ServiceWorker | null = null
const listeners = new Set<Hear>()

function offer(worker: ServiceWorker | null): void {
  // Without an older one in charge there is nothing to replace.
  if (!worker || !navigator.serviceWorker.controller) return
  waiting = worker
  for (const hear of listeners) hear()
}

/** Whether a new version lies ready; it takes over only when a person wants it. */
export const isUpdateReady = (): boolean => waiting !== null

export function hearOfUpdate(hear: Hear): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

/** Loads the new version, which this page has waited for. */
export function update(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  waiting?.postMessage({ vekhi: 1, type: 'update' })
}

function watch(registration: ServiceWorkerRegistration): void {
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(installing)
    })
  })
}

/** A copy is kept by a page of its own alone: a frame stores nothing, development changes too often. */
const mayKeepCopy = () =>
  import.meta.env.PROD &&
  !isFramed() &&
  window.isSecureContext &&
  // Absent where the browser forbids it.
  (navigator.serviceWorker as ServiceWorkerContainer | undefined) !== undefined

/** Has a copy of the app kept for when there is no network. Never throws: then there is none. */
export async function keepCopy(): Promise<void> {
  if (!mayKeepCopy()) return
  try {
    watch(await navigator.serviceWorker.register(appAddress('sw.js')))
  } catch {
    // Storage is full or forbidden; the check before a lecture says that there is no copy.
  }
}
