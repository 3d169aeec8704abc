import type { MouseEvent, ReactNode } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { useApp } from '#/state/store.ts'
import { useIsPrinting } from '#/ui/use-printing.ts'
import { CaptionBar } from './CaptionBar.tsx'
import { Dialog } from './Dialog.tsx'
import { EventSheet } from './EventSheet.tsx'
import styles from './Stage.module.css'
import { setEventOpen, useShell } from './shell-state.ts'
import { useEventOpening } from './use-event-opening.ts'

/** What stands in the middle of the page: the map and what goes with it, or the list alone. */
export type Subject =
  | {
      readonly kind: 'explore'
      readonly map: ReactNode
      readonly timeline: ReactNode
      readonly strip: ReactNode
    }
  | { readonly kind: 'list'; readonly list: ReactNode }

const KINDS = { explore: styles.exploring, list: styles.listing }

interface WideProps {
  readonly subject: Subject
  readonly panel: ReactNode
}

/** Map and panel side by side, the timeline below them; or the list and the panel. */
export function WideStage({ subject, panel }: WideProps) {
  const hasEvent = useApp(({ view }) => view.event !== null)
  return (
    <div
      className={`${styles.stage} ${styles.wide} ${KINDS[subject.kind]}`}
      data-has-event={hasEvent}
    >
      {subject.kind === 'explore' ? (
        <>
          <div className={styles.map}>{subject.map}</div>
          <div className={styles.panel}>{panel}</div>
          <div className={styles.timeline}>{subject.timeline}</div>
          <div className={styles.strip}>{subject.strip}</div>
        </>
      ) : (
        <>
          <div className={styles.list}>{subject.list}</div>
          <div className={styles.panel}>{panel}</div>
        </>
      )}
    </div>
  )
}

/** Map, a line on the selected event, timeline; the panel opens over them as a dialog. */
export function MediumStage({ subject, panel }: WideProps) {
  const words = useWords(SHELL_WORDS)
  const isOpen = useShell(({ isEventOpen }) => isEventOpen)
  const isPrinting = useIsPrinting()
  const hasEvent = useApp(({ view }) => view.event !== null)
  useEventOpening(false)
  return (
    <div
      className={`${styles.stage} ${styles.medium} ${KINDS[subject.kind]}`}
      data-has-event={hasEvent}
    >
      {isPrinting && <div className={styles.panel}>{panel}</div>}
      {subject.kind === 'explore' ? (
        <>
          <div className={styles.map}>{subject.map}</div>
          <div className={styles.caption}>
            <CaptionBar />
          </div>
          <div className={styles.timeline}>{subject.timeline}</div>
          {subject.strip && <div className={styles.strip}>{subject.strip}</div>}
        </>
      ) : (
        <>
          <div className={styles.list}>{subject.list}</div>
          <div className={styles.caption}>
            <CaptionBar />
          </div>
        </>
      )}
      {isOpen && !isPrinting && (
        <Dialog look="sheet" title={words.event} onClose={() => setEventOpen(false)}>
          {panel}
        </Dialog>
      )}
    </div>
  )
}

interface NarrowProps {
  /** Else the open sheet takes the strip's place as well. */
  readonly hasStrip: boolean
  readonly map: ReactNode | null
  readonly list: ReactNode
  readonly strip: ReactNode
  readonly panel: ReactNode
}

/** Map, list and strip of time one below the other; the event comes up over the list. */
export function NarrowStage({ hasStrip, map, list, strip, panel }: NarrowProps) {
  const isOpen = useShell(({ isEventOpen }) => isEventOpen)
  const isPrinting = useIsPrinting()
  const event = useApp(({ view }) => view.event)
  useEventOpening(true)
  // The selected one again: its sheet may have been closed.
  const openAgain = ({ target }: MouseEvent) => {
    const mark = target instanceof Element ? target.closest('[data-event-id]') : null
    if (mark && mark.getAttribute('data-event-id') === event) setEventOpen(true)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: hears the clicks of the rows in it, keys' too
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows are links and buttons
    <div
      className={`${styles.stage} ${styles.narrow} ${KINDS[map ? 'explore' : 'list']}`}
      data-has-event={event !== null}
      onClick={openAgain}
    >
      {isPrinting && <div className={styles.panel}>{panel}</div>}
      {map && <div className={styles.map}>{map}</div>}
      <div className={styles.list} inert={isOpen}>
        {list}
      </div>
      {isOpen && !isPrinting && <EventSheet coversStrip={!hasStrip}>{panel}</EventSheet>}
      <div className={styles.strip} inert={isOpen && !hasStrip}>
        {strip}
      </div>
    </div>
  )
}
