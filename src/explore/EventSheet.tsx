import { ChevronDown } from 'lucide-react'
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './EventSheet.module.css'
import { setEventOpen } from './shell-state.ts'

/** CSS pixels down that a swipe has to go to mean closing. */
const SWIPE = 72
/** So far a finger may slip and still press. */
const PRESS = 8

interface EventSheetProps {
  readonly children: ReactNode
  /** In a low window: there would be no room to read. */
  readonly coversStrip: boolean
}

/** The event over the list; the map above stays in sight. Closes by its button, Esc or a swipe down. */
export function EventSheet({ children, coversStrip }: EventSheetProps) {
  const words = useWords(SHELL_WORDS)
  const sheet = useRef<HTMLDivElement>(null)
  const [from, setFrom] = useState<number | null>(null)
  const [moved, setMoved] = useState(0)
  useEffect(() => {
    const opener = document.activeElement
    // Opened by the address nothing had the focus: then it stays where the page begins.
    if (opener === null || opener === document.body) return
    sheet.current?.focus({ preventScroll: true })
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])

  const start = (event: PointerEvent<HTMLElement>) => {
    setFrom(event.clientY)
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    if (from === null) return
    const down = Math.max(event.clientY - from, 0)
    // From here on it is a swipe, not a press of the button that it may have begun on.
    if (down > PRESS) event.currentTarget.setPointerCapture(event.pointerId)
    setMoved(down)
  }
  const end = () => {
    if (moved > SWIPE) setEventOpen(false)
    setFrom(null)
    setMoved(0)
  }
  return (
    <div
      ref={sheet}
      tabIndex={-1}
      className={`${styles.sheet} ${coversStrip ? styles.tall : ''}`}
      style={moved > 0 ? { translate: `0 ${moved}px` } : undefined}
    >
      <div
        className={styles.grip}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={() => {
          setFrom(null)
          setMoved(0)
        }}
      >
        <Button
          look="icon"
          className={styles.close ?? ''}
          aria-label={words.backToList}
          title={words.backToList}
          onClick={() => setEventOpen(false)}
        >
          <ChevronDown aria-hidden="true" />
        </Button>
      </div>
      <div className={styles.content}>{children}</div>
    </div>
  )
}
