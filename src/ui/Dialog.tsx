import { ChevronDown, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Hears the keys of all that stands in it. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
  /**
   * `sheet`: the content has edges, a title in sight and a way to be left of its own; `wide`: things
   * stand side by side in it.
   */
  readonly look?: 'page' | 'wide' | 'sheet'
}

/** A modal dialog, open while it is there. Closing gives focus back to where it came from. */
export function Dialog({ title, onClose, children, onKeyDown, look = 'page' }: DialogProps) {
  const words = useWords(SHELL_WORDS)
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const opener = document.activeElement
    dialog.showModal()
    return () => {
      dialog.close()
      // The browser gives focus back only to what was focused when it opened, and not always.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={`${styles.dialog} ${styles[look] ?? ''}`}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className={styles.body}>
        <header className={styles.head}>
          <h2 id={titleId} className={look === 'sheet' ? 'visually-hidden' : styles.title}>
            {title}
          </h2>
          <Button
            look="icon"
            className={styles.close ?? ''}
            aria-label={words.close}
            onClick={onClose}
          >
            {look === 'sheet' ? <ChevronDown aria-hidden="true" /> : <X aria-hidden="true" />}
          </Button>
        </header>
        <div className={styles.content}>{children}</div>
      </div>
    </dialog>
  )
}
