import { Send } from 'lucide-react'
import { useId, useRef } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { SHARE_WORDS } from '#/i18n/share-words.ts'
import { textIn } from '#/model/text.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import styles from './Share.module.css'
import { eventAloneAddress, viewAddress } from './share-address.ts'

/** The address of this view and, with one selected, of the event alone. */
export function ShareLinkPart() {
  const words = useWords(SHARE_WORDS)
  const view = useApp((state) => state.view)
  const foreign = useApp((state) => state.foreign)
  const here = viewAddress({ view, foreign })
  const alone = view.event === null ? here : eventAloneAddress({ view }, view.event)
  return (
    <section className={styles.part}>
      <h3>{words.linkTitle}</h3>
      <p className={styles.quiet}>{words.linkNote}</p>
      <Address label={words.viewLink} address={here} />
      {alone !== here && <Address label={words.eventLink} address={alone} />}
    </section>
  )
}

function Address({ label, address }: { readonly label: string; readonly address: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.address}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        value={address}
        readOnly
        onFocus={({ target }) => target.select()}
      />
      <CopyButton text={address} holder={field} />
      <SendButton address={address} />
    </div>
  )
}

/** The phone's own way to send; where there is none, nothing. */
function SendButton({ address }: { readonly address: string }) {
  const lang = useLang()
  const words = useWords(SHARE_WORDS)
  const chronicle = useApp(selectChronicle)
  if (typeof navigator.share !== 'function' || !chronicle) return null
  const send = () => {
    // Given up by the person, or refused: then nothing was sent, and the address still stands here.
    navigator.share({ url: address, title: textIn(chronicle.dataset.title, lang) }).catch(() => {})
  }
  return (
    <Button onClick={send}>
      <Send aria-hidden="true" />
      {words.send}
    </Button>
  )
}
