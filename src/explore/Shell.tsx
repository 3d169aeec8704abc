import { type ReactNode, Suspense } from 'react'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { Chips } from './Chips.tsx'
import { FilterPanel, HelpDialog, KeyDialog } from './deferred-parts.ts'
import { FILTERS_ID } from './FilterButton.tsx'
import { Header } from './Header.tsx'
import type { LayoutDrawn } from './layout.ts'
import { Panels } from './Panels.tsx'
import styles from './Shell.module.css'
import { useShell } from './shell-state.ts'

interface ShellProps {
  readonly layout: LayoutDrawn
  /** What is to be said above the views: notices, another host's band. */
  readonly notices: ReactNode
  /** The list of lectures, while it is open. */
  readonly lectures: ReactNode
  /** A further part of the share dialog. */
  readonly shareParts?: ReactNode
  readonly children: ReactNode
}

/** Header above, the views in the middle, what is open over them. */
export function Shell({ layout, notices, lectures, shareParts, children }: ShellProps) {
  const open = useShell(({ open }) => open)
  const isReady = useApp((state) => selectChronicle(state) !== null)
  return (
    <div className={styles.shell}>
      <div className={styles.top}>
        <Header layout={layout} />
        {notices}
        {isReady && <Chips />}
      </div>
      <main className={styles.main}>
        {children}
        {/* What its button says it opens is there from the first moment. */}
        {isReady && open === 'filters' && (
          <Suspense fallback={<div id={FILTERS_ID} hidden />}>
            <FilterPanel layout={layout} />
          </Suspense>
        )}
      </main>
      {isReady && open === 'lectures' && lectures}
      <Suspense fallback={null}>
        {open === 'key' && <KeyDialog />}
        {open === 'help' && <HelpDialog />}
      </Suspense>
      <Panels shareParts={shareParts} />
    </div>
  )
}
