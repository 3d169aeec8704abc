import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import { Button } from '#/ui/Button.tsx'
import { Check } from './Check.tsx'
import { KeyTable } from './KeyTable.tsx'
import { useLecture } from './lecture.ts'
import { Notes } from './Notes.tsx'
import styles from './Overlays.module.css'
import type { Parts } from './parts.ts'
import { StepList } from './StepList.tsx'
import type { Awake } from './use-awake.ts'

const close = () => useLecture.setState({ open: null })

interface OverlaysProps {
  readonly parts: Parts
  readonly awake: Awake
}

/** What lies over the lecture, one at a time; keys go on meaning what they mean. */
export function Overlays({ parts, awake }: OverlaysProps) {
  const words = useWords(LECTURE_WORDS)
  const open = useLecture((lecture) => lecture.open)
  switch (open) {
    case null:
      return null
    case 'search':
      return (
        <search
          className={styles.search}
          onKeyDown={({ key, nativeEvent }) => {
            // What is found is in sight then, and the next key is the lecture's again.
            if (key === 'Enter' && !nativeEvent.isComposing) close()
          }}
        >
          {parts.search}
        </search>
      )
    case 'notes':
      return (
        <Panel name={words.notes}>
          <Notes />
        </Panel>
      )
    case 'steps':
      return (
        <Panel name={words.steps} takesFocus>
          <StepList />
        </Panel>
      )
    case 'help':
      return (
        <Panel name={words.keysTitle} takesFocus>
          <KeyTable />
        </Panel>
      )
    case 'check':
      return (
        <Panel name={words.check} takesFocus>
          <Check awake={awake} />
        </Panel>
      )
    default:
      return open satisfies never
  }
}

interface PanelProps {
  readonly name: string
  /** Notes are read beside what goes on: they take no focus from it. */
  readonly takesFocus?: boolean
  readonly children: ReactNode
}

function Panel({ name, takesFocus = false, children }: PanelProps) {
  const words = useWords(LECTURE_WORDS)
  const panel = useRef<HTMLElement>(null)
  useEffect(
    function comeAndGo() {
      if (!takesFocus) return
      const opener = document.activeElement
      panel.current?.focus()
      return () => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
      }
    },
    [takesFocus],
  )
  return (
    // Notes stand for long: the venue is not to lie behind them.
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={name}
      data-covers-map={takesFocus ? undefined : true}
    >
      <header className={styles.head}>
        <h2>{name}</h2>
        <Button look="icon" aria-label={words.close} onClick={close}>
          <X aria-hidden="true" />
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys have to reach it */}
      <div className={styles.body} tabIndex={0} role="group" aria-label={name}>
        {children}
      </div>
    </section>
  )
}
