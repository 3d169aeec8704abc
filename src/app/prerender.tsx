import { prerender } from 'react-dom/static'
import { digestOf } from '#/dataset/digest.ts'
import { parseDataset } from '#/dataset/parse.ts'
import { LanguageContext } from '#/i18n/language.tsx'
import { makeChronicle } from '#/index/chronicle.ts'
import { StandingBasemap } from '#/map/standing-basemap.ts'
import { stateShapesOf } from '#/map/state-shapes.ts'
import type { Basemap } from '#/model/basemap.ts'
import type { Lang } from '#/model/lang.ts'
import { hydrateFrom, useApp } from '#/state/store.ts'
import { jsonLdOf } from './json-ld.ts'
import { Page } from './Page.tsx'
import { drawnFrom, firstState } from './prerendered.ts'
import { Reading } from './Reading.tsx'

/** The first view of a dataset in one language. */
export interface FirstView {
  /** What stands in #root. */
  readonly root: string
  readonly drawnFrom: string
  /** The digest of the dataset's file; null where something in it is wrong: the app says what. */
  readonly sound: string | null
  /** What stands beside it for those who read without scripts. */
  readonly reading: string
  readonly jsonLd: string
}

/** Large parts are not to be moved to the end and put in place by a script. */
const IN_PLACE = { progressiveChunkSize: Number.POSITIVE_INFINITY }

async function render(node: React.ReactNode): Promise<string> {
  const { prelude } = await prerender(node, {
    ...IN_PLACE,
    onError: (error) => {
      throw error
    },
  })
  return new Response(prelude).text()
}

function open(file: Uint8Array) {
  const read = parseDataset(JSON.parse(new TextDecoder().decode(file)))
  if (!read.ok) throw new Error(`The dataset cannot be read: ${read.fault.kind}`)
  return { chronicle: makeChronicle(read.dataset), isSound: read.problems.length === 0 }
}

/**
 * Called by the build, in Node. Throws when the dataset cannot be read or a view fails.
 *
 * @param file The bytes of the dataset's file, as the app will fetch them.
 * @param site Where the build will stand, if it is told.
 */
export async function renderFirstView(
  lang: Lang,
  file: Uint8Array,
  basemap: Basemap,
  site: string | undefined,
): Promise<FirstView> {
  const { chronicle, isSound } = open(file)
  const digest = digestOf(file)
  const state = firstState(lang, chronicle, digest)
  useApp.setState(state, true)
  hydrateFrom(state)
  return {
    root: await render(
      <StandingBasemap value={stateShapesOf(basemap)}>
        <Page isAsDrawn />
      </StandingBasemap>,
    ),
    drawnFrom: drawnFrom(state) ?? '',
    sound: isSound ? digest : null,
    reading: await render(
      <LanguageContext value={lang}>
        <Reading chronicle={chronicle} />
      </LanguageContext>,
    ),
    jsonLd: jsonLdOf(chronicle, lang, site),
  }
}
