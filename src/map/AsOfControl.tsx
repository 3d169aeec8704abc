import { useCallback, useRef, useState } from 'react'
import { dayInWordsShort } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { selectAsOf } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import styles from './AsOf.module.css'
import { AsOfForm } from './AsOfForm.tsx'
import { AsOfLater } from './AsOfLater.tsx'
import { Popover } from './Popover.tsx'

/** Says the date whose membership is shown, and opens what changes it. */
export function AsOfControl() {
  const lang = useLang()
  const words = useWords(MAP_WORDS).asOf
  const asOf = useApp(selectAsOf)
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => setIsOpen(false), [])
  const shown =
    asOf.kind === 'day'
      ? words.on(dayInWordsShort(asOf.day, lang))
      : words.between(dayInWordsShort(asOf.from, lang), dayInWordsShort(asOf.to, lang))
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-label={`${shown}: ${words.change}`}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(!isOpen)}
      >
        {shown}
      </button>
      {isOpen && opener.current && (
        <Popover
          title={words.title}
          opener={opener.current}
          onClose={close}
          className={styles.panel}
        >
          <AsOfForm takesFocus onDone={close} />
          <AsOfLater />
        </Popover>
      )}
    </>
  )
}
