import { basename } from 'node:path'

/*
 * How the app is divided into scripts: those that a first view needs are few, since each costs a
 * round trip, and in a page with several frames each frame asks for all of them; what opens later
 * has one of its own.
 */

interface Graph {
  readonly getModuleInfo: (id: string) => {
    readonly isEntry: boolean
    readonly importers: readonly string[]
    readonly dynamicImporters: readonly string[]
  } | null
}

type Info = NonNullable<ReturnType<Graph['getModuleInfo']>>

const infos = new Map<string, Info | null>()
const beginnings = new Map<string, readonly string[]>()

function infoOf(id: string, graph: Graph): Info | null {
  const info = infos.has(id) ? infos.get(id) : graph.getModuleInfo(id)
  infos.set(id, info ?? null)
  return info ?? null
}

/** The modules by which a module comes in: entries, and what is imported when it is wanted. */
function beginningsOf(id: string, graph: Graph): readonly string[] {
  const known = beginnings.get(id)
  if (known) return known
  // Grows while it is gone through: whatever imports, step by step.
  const importers = new Set([id])
  for (const at of importers) {
    for (const importer of infoOf(at, graph)?.importers ?? []) importers.add(importer)
  }
  const found = [...importers].filter((at) => {
    const info = infoOf(at, graph)
    return info?.isEntry || (info && info.dynamicImporters.length > 0)
  })
  beginnings.set(id, found)
  return found
}

const MAIN = /\/src\/app\/main\.tsx$/
const TAKE_OVER = /\/src\/app\/take-over\.tsx$/
const VIEWS = /\/src\/(map\/MapView|timeline\/TimeStrip)\.tsx$/
const PART = /\/src\/(map\/MapField|timeline\/Timeline)\.tsx$/
const LIST = /\/src\/list\/ListView\.tsx$/
const EMBED = /\/src\/(app\/Embedded|embed\/FrameManners)\.tsx$/
const STYLES = /\.css$/

/** Styles of what stands in the first view; what opens over it brings its own. */
const FIRST_LOOK =
  /\/src\/(map\/(?!Popover|AsOf|MapPicture)|timeline\/(?!BurstList|TimePicture)|list\/|event\/(Welcome|EventPanel)|ui\/(?!Dialog)|app\/).*\.css$/

/** The script that a module goes into; null: the bundler decides, one for all with the same needs. */
function scriptOf(id: string, graph: Graph): string | null {
  const from = beginningsOf(id, graph)
  const isIn = (part: RegExp) => from.some((beginning) => part.test(beginning))
  // With the styles of all that the build draws: they go into the page.
  if (MAIN.test(id) || isIn(MAIN) || FIRST_LOOK.test(id)) return 'shared'
  if (isIn(TAKE_OVER)) return 'take-over'
  const isStyle = STYLES.test(id)
  // What the compact face alone needs. Its styles are little: with those of the views.
  if (!isStyle && isIn(EMBED) && from.every((beginning) => EMBED.test(beginning))) return 'embed'
  const isShared = from.length > 1
  // What map and strip need, or several views, with one sheet for all. The timeline, which a narrow
  // window does without, has one of its own, and so has the part of the map that is Leaflet's.
  return isIn(VIEWS) ||
    isIn(EMBED) ||
    (isIn(PART) && (isShared || isStyle)) ||
    (isIn(LIST) && isShared)
    ? 'views'
    : null
}

/** In the order of need: what an earlier one has in it, no later one takes along. */
const SCRIPTS = ['shared', 'take-over', 'views', 'embed']

/** For the bundler. */
export const GROUPS = SCRIPTS.map((name, index) => ({
  name: (id: string, graph: Graph) => (scriptOf(id, graph) === name ? name : null),
  debugName: name,
  priority: SCRIPTS.length - index,
}))

/** Whether nearly all of a script runs while the first view gets ready. */
export const isFirstScript = (name: string) =>
  SCRIPTS.includes(name) || name === 'MapField' || name === 'Timeline'

/** Whether the page names a file itself, in all its faces. */
export const isAtHand = (file: string) => /^(shared|take-over|views)-.*\.js$/.test(basename(file))
