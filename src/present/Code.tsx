import { type FormEvent, useId, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './Code.module.css'
import {
  addressForPhones,
  addressHere,
  isLocal,
  keepPublicAddress,
  keptPublicAddress,
  readPublicAddress,
} from './public-address.ts'
import { Qr } from './Qr.tsx'

/** The root that phones can reach; null: it has to be asked for. */
const rootForPhones = () => (isLocal(addressHere()) ? keptPublicAddress() : addressHere())

interface CodeProps {
  /** On the laptop it leaves the notes in sight. */
  readonly isAside?: boolean
}

/** A code of the present view, on the wall large enough for the back row's cameras. */
export function Code({ isAside = false }: CodeProps) {
  const words = useWords(LECTURE_WORDS)
  const state = useApp((whole) => whole)
  const [root, setRoot] = useState(rootForPhones)
  const address = root === null ? null : addressForPhones(root, state)
  return (
    <section
      className={`${styles.code} ${isAside ? styles.aside : ''}`}
      aria-label={words.codeTitle}
    >
      <h2>{words.codeTitle}</h2>
      {address === null ? (
        <Ask
          onUse={(given) => {
            keepPublicAddress(given)
            setRoot(given)
          }}
        />
      ) : (
        <>
          <Qr text={address} name={words.code} tooLong={words.codeTooLong} />
          <p className={styles.how}>{words.codeHow}</p>
          <p className={styles.address}>{decodeURI(address)}</p>
          {isLocal(addressHere()) && (
            <Button onClick={() => setRoot(null)}>{words.codeOther}</Button>
          )}
        </>
      )}
    </section>
  )
}

function Ask({ onUse }: { readonly onUse: (root: string) => void }) {
  const words = useWords(LECTURE_WORDS)
  const id = useId()
  const [text, setText] = useState(keptPublicAddress() ?? '')
  const [isWrong, setIsWrong] = useState(false)
  const use = (event: FormEvent) => {
    event.preventDefault()
    const root = readPublicAddress(text)
    setIsWrong(root === null)
    if (root !== null) onUse(root)
  }
  const host = new URL(addressHere()).host || addressHere()
  return (
    <form className={styles.ask} onSubmit={use}>
      <p>{words.codeLocal(host)}</p>
      <label htmlFor={id}>{words.codeAsk}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autoComplete="url"
        placeholder={words.codeHint}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {words.codeWrong}
        </p>
      )}
      <Button type="submit" look="primary">
        {words.codeUse}
      </Button>
    </form>
  )
}
