import { Suspense, useEffect } from 'react'
import type { LayoutInUse } from '#/explore/layout.ts'
import { Shell } from '#/explore/Shell.tsx'
import { useLayout } from '#/explore/use-layout.ts'
import { LanguageContext, useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import type { Progress } from '#/state/app-state.ts'
import { selectLang } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { isLecture } from '#/state/stories.ts'
import { Asking, HostBand } from './Asking.tsx'
import { Lecture } from './deferred-views.ts'
import { Explained } from './Explained.tsx'
import { Failed } from './Failed.tsx'
import { Lectures } from './Lectures.tsx'
import { Notices } from './Notices.tsx'
import { sayReady } from './ready.ts'
import styles from './Trouble.module.css'
import { UpdateOffer } from './UpdateOffer.tsx'
import { useDocument } from './use-document.ts'
import { Views } from './Views.tsx'

/** The whole page, by where the data stands. */
export function App() {
  const lang = useApp(selectLang)
  const layout = useLayout()
  const foreignHost = useApp(({ foreignHost }) => foreignHost)
  const progress = useApp(({ progress }) => progress)
  useDocument(layout)
  const hasFailed = progress.kind === 'failed'
  useEffect(
    function sayThatNothingShows() {
      if (hasFailed) sayReady('error')
    },
    [hasFailed],
  )
  const isLectureGiven = useApp(({ view }) => isLecture(view))
  if (isLectureGiven && progress.kind === 'ready') {
    return (
      <LanguageContext value={lang}>
        <Suspense fallback={<Loading />}>
          <Lecture key={progress.chronicle.dataset.id} />
        </Suspense>
      </LanguageContext>
    )
  }
  return (
    <LanguageContext value={lang}>
      <Explained>
        <Shell
          layout={layout.layout}
          lectures={<Lectures />}
          notices={
            <>
              {foreignHost !== null && <HostBand host={foreignHost} />}
              <Notices />
              <UpdateOffer />
            </>
          }
        >
          <Subject progress={progress} layout={layout} />
        </Shell>
      </Explained>
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
  layout,
}: {
  readonly progress: Progress
  readonly layout: LayoutInUse
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
      return <Views key={progress.chronicle.dataset.id} layout={layout} />
    default:
      return progress satisfies never
  }
}
