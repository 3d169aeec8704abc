import type { Chronicle } from '#/index/chronicle.ts'
import type { Lang } from '#/model/lang.ts'
import type { AppState } from '#/state/app-state.ts'
import { initialState } from '#/state/apply.ts'
import { selectLang } from '#/state/selectors.ts'

/** The element that the build has drawn into carries what it was drawn from. */
const DRAWN_FROM = 'data-drawn-from'

/** The digest of the file that the build has read and in which it found nothing wrong; null: of none. */
export const foundSound = (): string | null =>
  document.querySelector<HTMLElement>(`[${DRAWN_FROM}]`)?.dataset.sound ?? null

/** What a page is drawn from: dataset, revision, language, and the very bytes of the file. */
export function drawnFrom(state: AppState): string | null {
  const { progress } = state
  if (progress.kind !== 'ready') return null
  const { id, revision = '' } = progress.chronicle.dataset
  return [id, revision, selectLang(state), progress.digest ?? ''].join(' ')
}

/** Whether the build has drawn anything: not so in development. */
export const isPrerendered = (root: Element) => root.hasAttribute(DRAWN_FROM)

/**
 * Whether the build has drawn the start of just this dataset in this language: then it is hydrated,
 * and what the address asks for beyond that comes in the same frame.
 */
export const isAsDrawn = (root: Element, state: AppState): boolean =>
  root.getAttribute(DRAWN_FROM) === drawnFrom(state) && state.foreignHost === null

/** The state that the build draws: a dataset as it opens. */
export const firstState = (lang: Lang, chronicle: Chronicle, digest?: string): AppState => ({
  ...initialState(lang),
  progress: { kind: 'ready', chronicle, ...(digest !== undefined && { digest }) },
})

/** The same record, with the very values of another where they say the same. */
function sharing<Whole extends object>(record: Whole, other: Whole): Whole {
  const isSame = (key: keyof Whole) => JSON.stringify(record[key]) === JSON.stringify(other[key])
  const keys = Object.keys(record) as (keyof Whole)[]
  const shared = keys.filter((key) => record[key] === other[key] || isSame(key))
  if (shared.length === keys.length) return other
  return { ...record, ...Object.fromEntries(shared.map((key) => [key, other[key]])) }
}

/**
 * The state that a page was drawn from, as far as possible of the same values as the present one:
 * each that differs draws what depends on it at once, before anything else comes to life.
 */
export function drawnState(state: AppState): AppState {
  const first = { ...initialState(state.pageLang), progress: state.progress }
  return sharing({ ...first, view: sharing(first.view, state.view) }, state)
}
