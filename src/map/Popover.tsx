import { X } from 'lucide-react'
import {
  type CSSProperties,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react'
import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './Popover.module.css'

interface PopoverProps {
  readonly title: string
  /** What opened it: focus goes back there, and pressing it is not pressing outside. */
  readonly opener: HTMLElement
  readonly onClose: () => void
  readonly className?: string | undefined
  readonly style?: CSSProperties
  readonly children: ReactNode
}

/** A small panel over the map. Focus goes in and comes back; Esc or a press outside closes it. */
export function Popover({ title, opener, onClose, className = '', style, children }: PopoverProps) {
  const words = useWords(MAP_WORDS)
  const panel = useRef<HTMLDivElement>(null)
  const titleId = useId()

  useLayoutEffect(
    function takeFocus() {
      const element = panel.current
      element?.focus({ preventScroll: true })
      return () => {
        const hasFocus = element?.contains(document.activeElement)
        if (hasFocus && opener.isConnected) opener.focus({ preventScroll: true })
      }
    },
    [opener],
  )

  useEffect(
    function closeFromOutside() {
      const close = ({ target }: PointerEvent) => {
        if (!(target instanceof Node)) return
        if (!panel.current?.contains(target) && !opener.contains(target)) onClose()
      }
      window.addEventListener('pointerdown', close)
      return () => window.removeEventListener('pointerdown', close)
    },
    [opener, onClose],
  )

  return (
    <div
      ref={panel}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={`${styles.popover} ${className}`}
      style={style}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // It was this that Esc was meant for, not the selection beneath.
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {title}
        </h3>
        <Button
          look="icon"
          className={styles.close ?? ''}
          aria-label={words.close}
          onClick={onClose}
        >
          <X aria-hidden="true" />
        </Button>
      </div>
      {children}
    </div>
  )
}
