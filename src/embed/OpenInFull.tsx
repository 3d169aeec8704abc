import { ExternalLink, X } from 'lucide-react'
import { type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import { EMBED_WORDS } from '#/i18n/embed-words.ts'
import { useWords } from '#/i18n/language.tsx'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { fullAddress } from './full-address.ts'
import styles from './OpenInFull.module.css'

/** Opens a tab by hand, as a link cannot tell that it was refused; false: this frame may not. */
function openTab(address: string): boolean {
  const opened = open(address, '_blank')
  if (!opened) return false
  // Only our own page was asked for; it needs no way back into this frame all the same.
  opened.opener = null
  return true
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey)

/** Leads to the same state in the whole app; where no tab may be opened, shows its address. */
export function OpenInFull() {
  const words = useWords(EMBED_WORDS)
  const view = useApp((state) => state.view)
  const foreign = useApp((state) => state.foreign)
  const [isRefused, setIsRefused] = useState(false)
  const link = useRef<HTMLAnchorElement>(null)
  const address = fullAddress({ view, foreign }, location.href)
  const close = () => {
    setIsRefused(false)
    link.current?.focus()
  }
  return (
    <>
      <a
        ref={link}
        className={styles.link}
        href={address}
        target="_blank"
        rel="noopener"
        aria-label={words.openLong}
        title={words.openLong}
        onClick={(event) => {
          if (!isPlain(event)) return
          event.preventDefault()
          if (!openTab(address)) setIsRefused(true)
        }}
      >
        <span className={styles.word}>{words.open}</span>
        <ExternalLink aria-hidden="true" />
      </a>
      {isRefused && <AddressToCopy address={address} onClose={close} />}
    </>
  )
}

interface AddressToCopyProps {
  readonly address: string
  readonly onClose: () => void
}

function AddressToCopy({ address, onClose }: AddressToCopyProps) {
  const words = useWords(EMBED_WORDS)
  const said = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(function selectAddress() {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what stands in it
    <div
      className={styles.address}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <p id={said} role="status">
        {words.cannotOpen}
      </p>
      <input
        ref={field}
        readOnly
        value={address}
        aria-label={words.address}
        aria-describedby={said}
        onFocus={({ target }) => target.select()}
      />
      <Button look="icon" aria-label={words.close} onClick={onClose}>
        <X aria-hidden="true" />
      </Button>
    </div>
  )
}
