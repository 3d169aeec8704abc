import {
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './TermButton.module.css'

/** ms that a pointer rests on a term before it is explained, and may be off it on the way there. */
const REST = 300

/** px between a term and its explanation, and from the edge of the window. */
const GAP = 4

/** Below the term where there is room, else above it; never over the edge of the window. */
function place(card: HTMLElement, term: HTMLElement): void {
  const { left, top, bottom } = term.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = card
  const isBelow = bottom + GAP + offsetHeight <= innerHeight || top < offsetHeight
  card.style.left = `${Math.max(GAP, Math.min(left, innerWidth - offsetWidth - GAP))}px`
  card.style.top = `${isBelow ? bottom + GAP : top - GAP - offsetHeight}px`
}

/** Whether a term has been scrolled out of what holds its text. */
function isScrolledAway(term: HTMLElement): boolean {
  const { top, bottom } = term.getBoundingClientRect()
  const box = term.closest('dialog, [data-view]')?.getBoundingClientRect()
  return (
    bottom < Math.max(0, box?.top ?? 0) || top > Math.min(innerHeight, box?.bottom ?? innerHeight)
  )
}

/** A term in a text, explained by touch, pointer and key. Esc or a press elsewhere closes. */
export function TermButton({
  id,
  children,
}: {
  readonly id: string
  readonly children: ReactNode
}) {
  const cardId = useId()
  const entry = useApp((state) =>
    selectChronicle(state)?.dataset.glossary.find((one) => one.id === id),
  )
  const [isOpen, setIsOpen] = useState(false)
  /** Opened on purpose: a pointer that leaves does not close it. */
  const isHeld = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const root = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const card = useRef<HTMLSpanElement>(null)
  const close = useCallback(() => {
    isHeld.current = false
    setIsOpen(false)
  }, [])

  useEffect(() => () => clearTimeout(timer.current), [])
  useLayoutEffect(
    function showAboveAll() {
      if (!isOpen || !card.current || !button.current) return
      // In the top layer it is above a dialog, and nothing cuts it off.
      card.current.showPopover?.()
      place(card.current, button.current)
    },
    [isOpen],
  )
  useEffect(
    function closeFromElsewhere() {
      if (!isOpen) return
      const press = ({ target }: Event) => {
        if (target instanceof Node && !root.current?.contains(target)) close()
      }
      const key = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return
        // It was this that Esc was meant for, not what lies beneath.
        event.preventDefault()
        event.stopPropagation()
        close()
      }
      // Focus may have scrolled the text just now: the explanation goes along.
      const follow = () => {
        if (!card.current || !button.current || isScrolledAway(button.current)) close()
        else place(card.current, button.current)
      }
      addEventListener('pointerdown', press)
      addEventListener('focusin', press)
      addEventListener('keydown', key, { capture: true })
      addEventListener('scroll', follow, { capture: true, passive: true })
      return () => {
        removeEventListener('pointerdown', press)
        removeEventListener('focusin', press)
        removeEventListener('keydown', key, { capture: true })
        removeEventListener('scroll', follow, { capture: true })
      }
    },
    [isOpen, close],
  )

  if (!entry) return children
  const hover = (wanted: boolean) => (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (!isHeld.current) setIsOpen(wanted)
    }, REST)
  }
  const press = () => {
    clearTimeout(timer.current)
    isHeld.current = !isHeld.current
    setIsOpen(isHeld.current)
  }
  const { term, abbreviation, definition } = entry
  return (
    <span ref={root} onPointerEnter={hover(true)} onPointerLeave={hover(false)}>
      <button
        ref={button}
        type="button"
        className={styles.term}
        aria-expanded={isOpen}
        aria-controls={cardId}
        onClick={press}
      >
        {children}
      </button>
      <span role="status">
        {isOpen && (
          <span ref={card} id={cardId} popover="manual" className={styles.card}>
            <strong>
              <LocalText text={term} />
              {abbreviation && (
                <>
                  {' ('}
                  <LocalText text={abbreviation} />)
                </>
              )}
            </strong>{' '}
            <LocalText text={definition} />
          </span>
        )}
      </span>
    </span>
  )
}
