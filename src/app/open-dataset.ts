import { appAddress } from '#/dataset/app-address.ts'
import { findDefaultDataset, loadDataset } from '#/dataset/load.ts'
import { makeChronicle } from '#/index/chronicle.ts'
import { loadSearch } from '#/index/search-door.ts'
import { type DroppedValue, readAddress, writeAddress } from '#/state/address.ts'
import type { HistoryConnection } from '#/state/history.ts'
import { knownIdsOf } from '#/state/known-ids.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { withStory } from '#/state/stories.ts'
import { type DataAddress, readDataAddress } from './data-address.ts'
import { prepareOwnStories } from './own-stories.ts'
import { foundSound } from './prerendered.ts'

const CATALOGUE = 'data/index.json'

/** Hosts that the person agreed to, for as long as the page stands. */
const agreedHosts = new Set<string>()

/** Counts the loads: an answer that another load has overtaken is thrown away. */
let latest = 0

/** The `data` parameter that was opened last; undefined before any was. */
let opened: string | null | undefined

/** Whether the view asks for another dataset than the one opened. */
export const isOtherWanted = () => useApp.getState().view.data !== opened

function wantedData(): DataAddress | null {
  const { data } = useApp.getState().view
  return data === null ? null : readDataAddress(data, appAddress('./'))
}

async function load(wanted: DataAddress | null) {
  if (wanted && wanted.kind !== 'unusable') return loadDataset(wanted.address, null)
  const found = await findDefaultDataset(appAddress(CATALOGUE))
  return found.ok ? loadDataset(found.address, foundSound()) : found
}

/** A link that searches shows what is found at once; without the search, it shows all and says why. */
async function searchIfAsked(): Promise<void> {
  if (useApp.getState().view.q.trim() === '') return
  await loadSearch().catch((fault: unknown) => console.warn('The search was not loaded', fault))
}

const notifyOf = (dropped: readonly DroppedValue[]) => {
  if (dropped.length > 0) dispatch({ type: 'notify', notice: { kind: 'address', dropped } })
}

/**
 * Loads the dataset that the view asks for and shows it. `dropped`: what the address held that could
 * not be used already without knowing any ids. Never throws: what goes wrong is in the state.
 */
export async function openDataset(
  history: HistoryConnection,
  dropped: readonly DroppedValue[] = [],
): Promise<void> {
  const turn = ++latest
  opened = useApp.getState().view.data
  const wanted = wantedData()
  if (wanted?.kind === 'foreign' && !agreedHosts.has(wanted.host)) {
    const { address, host } = wanted
    dispatch({ type: 'progress', progress: { kind: 'asking', address, host } })
    notifyOf(dropped)
    return
  }
  dispatch({ type: 'progress', progress: { kind: 'loading' } })
  const [loaded] = await Promise.all([load(wanted), searchIfAsked()])
  if (turn !== latest) return
  const foreignHost = wanted?.kind === 'foreign' ? wanted.host : null
  const data = opened
  const isUnusable = wanted?.kind === 'unusable'
  const allDropped =
    isUnusable && data !== null
      ? [...dropped, { parameter: 'data', value: data, reason: 'not-an-address' as const }]
      : dropped
  if (!loaded.ok) {
    dispatch({ type: 'progress', progress: { kind: 'failed', fault: loaded.fault }, foreignHost })
    notifyOf(allDropped)
    return
  }
  const chronicle = makeChronicle(loaded.dataset)
  await prepareOwnStories(chronicle)
  if (turn !== latest) return
  history.withoutEntry(() => {
    const { digest } = loaded
    dispatch({ type: 'progress', progress: { kind: 'ready', chronicle, digest }, foreignHost })
    // Read again, with the ids: what a person changed while it loaded is kept.
    const { view, foreign } = useApp.getState()
    const known = knownIdsOf(chronicle)
    const read = readAddress(writeAddress(view, foreign), known)
    const told = withStory(chronicle, read.view, known)
    if (isUnusable) opened = null
    dispatch({ type: 'go-to', view: isUnusable ? { ...told.view, data: null } : told.view })
    notifyOf([...allDropped, ...read.dropped, ...told.dropped])
  })
  if (loaded.problems.length > 0) {
    dispatch({ type: 'notify', notice: { kind: 'data', problems: loaded.problems } })
  }
}

/** The person agreed to the host by name; nothing was asked of it before. */
export function agreeTo(host: string): void {
  agreedHosts.add(host)
}
