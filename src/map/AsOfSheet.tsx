import { X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './AsOf.module.css'
import { AsOfForm } from './AsOfForm.tsx'
import { AsOfLater } from './AsOfLater.tsx'

/** For a map without room for a panel: the date is chosen at the foot of the window, the map above. */
export function AsOfSheet() {
  const words = useWords(MAP_WORDS).asOf
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button className={styles.sheetOpener ?? ''} onClick={() => setIsOpen(true)}>
        {words.title}
      </Button>
      {isOpen && <Sheet onClose={() => setIsOpen(false)} />}
    </>
  )
}

function Sheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(MAP_WORDS)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(function openModally() {
    const element = dialog.current
    const opener = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside it; the key for that is Esc
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className={styles.sheetHead}>
        <h3 id={id}>{words.asOf.title}</h3>
        <Button look="icon" aria-label={words.close} onClick={onClose}>
          <X aria-hidden="true" />
        </Button>
      </div>
      <AsOfForm onDone={onClose} />
      <AsOfLater />
    </dialog>
  )
}
