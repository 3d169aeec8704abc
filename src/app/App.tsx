import { Fragment, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react'
import { Shell } from '#/explore/Shell.tsx'
import { useLayout } from '#/explore/use-layout.ts'
import { LanguageContext, useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import type { Progress } from '#/state/app-state.ts'
import { isFramed } from '#/state/frame.ts'
import { currentIds } from '#/state/known-ids.ts'
import { selectLang } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { isLecture } from '#/state/stories.ts'
import { Asking, HostBand } from './Asking.tsx'
import { Embedded, EmbedPart, FrameManners, Lecture } from './deferred-views.ts'
import { Explained } from './Explained.tsx'
import { Failed } from './Failed.tsx'
import { Lectures } from './Lectures.tsx'
import { Notices } from './Notices.tsx'
import { sayReady, whenReady } from './ready.ts'
import styles from './Trouble.module.css'
import { UpdateOffer } from './UpdateOffer.tsx'
import { useDocument } from './use-document.ts'
import { Views } from './Views.tsx'

const stayHere = () => () => {}
const useIsFramed = () => useSyncExternalStore(stayHere, isFramed, () => false)

/** The whole page, by where the data stands. */
export function App({ isAsDrawn = false }: { readonly isAsDrawn?: boolean }) {
  const lang = useApp(selectLang)
  const layout = useLayout(isAsDrawn)
  const foreignHost = useApp(({ foreignHost }) => foreignHost)
  const progress = useApp(({ progress }) => progress)
  const isEmbed = useApp(({ view }) => view.mode === 'embed')
  const isGuest = useIsFramed()
  useDocument(layout)
  const hasFailed = progress.kind === 'failed'
  useEffect(
    function sayThatNothingShows() {
      if (hasFailed) sayReady('error')
    },
    [hasFailed],
  )
  const isLectureGiven = useApp(({ view }) => isLecture(view))
  const notices = (
    <>
      {foreignHost !== null && <HostBand host={foreignHost} />}
      <Notices />
    </>
  )
  const guest = isGuest && (
    <Suspense fallback={null}>
      <FrameManners knownIds={currentIds} whenReady={whenReady} />
    </Suspense>
  )
  if (isLectureGiven && progress.kind === 'ready') {
    return (
      <LanguageContext value={lang}>
        <Suspense fallback={<Loading />}>
          <Lecture key={progress.chronicle.dataset.id} />
        </Suspense>
        {guest}
      </LanguageContext>
    )
  }
  return (
    <LanguageContext value={lang}>
      <Explained>
        {isEmbed ? (
          <>
            <div className={styles.above}>{notices}</div>
            <Subject progress={progress}>
              {() => (
                <Suspense fallback={<Loading />}>
                  <Embedded />
                </Suspense>
              )}
            </Subject>
          </>
        ) : (
          <Shell
            layout={layout.layout}
            lectures={<Lectures />}
            notices={
              <>
                {notices}
                <UpdateOffer />
              </>
            }
            shareParts={<EmbedPart />}
          >
            <Subject progress={progress}>{() => <Views layout={layout} />}</Subject>
          </Shell>
        )}
      </Explained>
      {guest}
    </LanguageContext>
  )
}

function Loading() {
  const words = useWords(SHELL_WORDS)
  return (
    <p role="status" className={styles.page}>
      {words.loading}
    </p>
  )
}

function Subject({
  progress,
  children,
}: {
  readonly progress: Progress
  readonly children: () => ReactNode
}) {
  switch (progress.kind) {
    case 'loading':
      return <Loading />
    case 'asking':
      return <Asking address={progress.address} host={progress.host} />
    case 'failed':
      return <Failed fault={progress.fault} />
    case 'ready':
      // Another dataset is another page: nothing of the views' own is carried over.
      return <Fragment key={progress.chronicle.dataset.id}>{children()}</Fragment>
    default:
      return progress satisfies never
  }
}
