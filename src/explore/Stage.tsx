import { type MouseEvent, type ReactNode, Suspense } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { useApp } from '#/state/store.ts'
import { Dialog } from '#/ui/Dialog.tsx'
import { useIsPrinting } from '#/ui/use-printing.ts'
import { CaptionBar } from './CaptionBar.tsx'
import { Imprint } from './deferred-parts.ts'
import { EventSheet } from './EventSheet.tsx'
import { type LayoutInUse, partsOf } from './layout.ts'
import styles from './Stage.module.css'
import { setEventOpen, useShell } from './shell-state.ts'
import { useEventOpening } from './use-event-opening.ts'

interface StageProps {
  readonly layout: LayoutInUse
  readonly isList: boolean
  readonly map: ReactNode
  readonly panel: ReactNode
  readonly timeline: ReactNode
  readonly list: ReactNode
  readonly strip: ReactNode
}

/** What stands in the middle of the page: the views of the layout, each in its place. */
export function Stage({ layout, isList, map, panel, timeline, list, strip }: StageProps) {
  const isOpen = useShell(({ isEventOpen }) => isEventOpen)
  const isPrinting = useIsPrinting()
  const event = useApp(({ view }) => view.event)
  const isSearching = useApp(({ view }) => view.q !== '')
  const parts = partsOf(layout, isList)
  const isNarrow = layout.layout === 'narrow'
  const opensPanel = isNarrow || layout.layout === 'medium'
  const isCovered = isNarrow && isOpen
  // On paper, whatever the layout: the selected event, or the list where none is.
  const isEventPrinted = isPrinting && event !== null
  const isListPrinted = isPrinting && event === null
  const imprint = isPrinting && (
    <Suspense fallback={null}>
      <Imprint isOfList={isListPrinted || isList} />
    </Suspense>
  )
  // The selected one again: its sheet may have been closed.
  const openAgain = ({ target }: MouseEvent) => {
    const mark = target instanceof Element ? target.closest('[data-event-id]') : null
    if (mark && mark.getAttribute('data-event-id') === event) setEventOpen(true)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: hears the clicks of the rows in it, keys' too
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows are links and buttons
    <div
      className={`${styles.stage} ${isList ? styles.listing : styles.exploring}`}
      data-has-event={event !== null}
      data-searching={isSearching || undefined}
      onClick={isNarrow ? openAgain : undefined}
    >
      {opensPanel && <EventOpening opensOnSelect={isNarrow} />}
      {(isListPrinted || isList) && imprint}
      {parts.map && <div className={styles.map}>{map}</div>}
      {(parts.panel || isEventPrinted) && <div className={styles.panel}>{panel}</div>}
      {parts.caption && (
        <div className={styles.caption}>
          <CaptionBar />
        </div>
      )}
      {parts.timeline && <div className={styles.timeline}>{timeline}</div>}
      {(parts.list || isListPrinted) && (
        <div className={styles.list} inert={isCovered}>
          {list}
        </div>
      )}
      {isCovered && !isPrinting && <EventSheet coversStrip={!layout.hasStrip}>{panel}</EventSheet>}
      {parts.strip && (
        <div className={styles.strip} inert={isCovered && !layout.hasStrip}>
          {strip}
        </div>
      )}
      {opensPanel && !isNarrow && isOpen && !isPrinting && <EventDialog>{panel}</EventDialog>}
      {isEventPrinted && !isList && imprint}
    </div>
  )
}

function EventOpening({ opensOnSelect }: { readonly opensOnSelect: boolean }) {
  useEventOpening(opensOnSelect)
  return null
}

function EventDialog({ children }: { readonly children: ReactNode }) {
  const words = useWords(SHELL_WORDS)
  return (
    <Dialog look="sheet" title={words.event} onClose={() => setEventOpen(false)}>
      {children}
    </Dialog>
  )
}
