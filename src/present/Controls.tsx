import {
  ArrowLeft,
  ArrowRight,
  CircleQuestionMark,
  ClipboardCheck,
  Eye,
  EyeOff,
  Flashlight,
  Maximize,
  Moon,
  NotebookText,
  PanelsTopLeft,
  QrCode,
  Search,
  Snowflake,
  Undo2,
  X,
} from 'lucide-react'
import type { ComponentType, ReactNode } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import type { LectureIntent } from '#/state/keys.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './Controls.module.css'
import { carryOut } from './intents.ts'
import { type Opening, toggleOpen, useLecture } from './lecture.ts'
import { selectStepNumber, selectStory } from './step-moves.ts'

type Icon = ComponentType<{ 'aria-hidden': 'true' }>

interface DoProps {
  readonly intent: LectureIntent
  readonly label: string
  readonly icon: Icon
  /** As a person presses it, and as assistive technology announces it. */
  readonly keyName: string
  readonly isOn?: boolean
  readonly isDisabled?: boolean
}

function Do({ intent, label, icon: Sign, keyName, isOn, isDisabled = false }: DoProps) {
  return (
    <Button
      look="icon"
      aria-label={label}
      title={`${label} (${keyName})`}
      aria-keyshortcuts={keyName}
      aria-pressed={isOn}
      aria-disabled={isDisabled || undefined}
      onClick={() => {
        if (!isDisabled) carryOut(intent)
      }}
    >
      <Sign aria-hidden="true" />
    </Button>
  )
}

interface OpenProps {
  readonly opening: Opening
  readonly label: string
  readonly children: ReactNode
}

function Open({ opening, label, children }: OpenProps) {
  const isOpen = useLecture(({ open }) => open === opening)
  return (
    <Button
      look={typeof children === 'string' ? 'plain' : 'icon'}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      onClick={() => toggleOpen(opening)}
    >
      {children}
    </Button>
  )
}

/** All that keys do, to be pressed: on the wall in sight only while the pointer moves. */
export function Controls({ isAway }: { readonly isAway: boolean }) {
  const words = useWords(LECTURE_WORDS)
  const story = useApp(selectStory)
  const number = useApp(selectStepNumber)
  const isWall = useApp(({ view }) => view.mode === 'present')
  const { isLaterShown, isBlack, isSpotlit, isCodeShown, isFrozen } = useLecture()
  const count = story?.steps.length ?? 0
  const labels = { steps: words.steps, notes: words.notes, check: words.check }
  return (
    <div
      role="toolbar"
      aria-label={words.controls}
      className={`${styles.controls} ${isWall ? styles.floating : ''}`}
    >
      <Do
        intent="previous"
        label={words.previous}
        icon={ArrowLeft}
        keyName="ArrowLeft"
        isDisabled={number <= 1}
      />
      <Open opening="steps" label={`${labels.steps}: ${number} / ${count}`}>
        {`${number} / ${count}`}
      </Open>
      <Do
        intent="next"
        label={words.next}
        icon={ArrowRight}
        keyName="ArrowRight"
        isDisabled={number >= count}
      />
      <Do
        intent="return"
        label={words.back}
        icon={Undo2}
        keyName="R"
        isDisabled={!isAway && !isFrozen}
      />
      <span className={styles.gap} />
      <Do
        intent="later"
        label={words.showLater}
        icon={isLaterShown ? Eye : EyeOff}
        keyName="L"
        isOn={isLaterShown}
      />
      <Do
        intent="spotlight"
        label={words.spotlight}
        icon={Flashlight}
        keyName="S"
        isOn={isSpotlit}
      />
      <Do intent="blackout" label={words.blackout} icon={Moon} keyName="B" isOn={isBlack} />
      <Do intent="code" label={words.code} icon={QrCode} keyName="Q" isOn={isCodeShown} />
      <Do
        intent="freeze"
        label={isFrozen ? words.send : words.freeze}
        icon={Snowflake}
        keyName="Z"
        isOn={isFrozen}
      />
      <span className={styles.gap} />
      <Do intent="search" label={words.search} icon={Search} keyName="/" />
      {isWall && (
        <Open opening="notes" label={labels.notes}>
          <NotebookText aria-hidden="true" />
        </Open>
      )}
      <Do
        intent="speaker-window"
        label={isWall ? words.openSpeaker : words.openWall}
        icon={PanelsTopLeft}
        keyName="N"
      />
      <Open opening="check" label={labels.check}>
        <ClipboardCheck aria-hidden="true" />
      </Open>
      <Do intent="fullscreen" label={words.fullscreen} icon={Maximize} keyName="F" />
      <Do intent="help" label={words.help} icon={CircleQuestionMark} keyName="?" />
      <Do
        intent="close"
        label={isWall ? words.leave : words.leaveSpeaker}
        icon={X}
        keyName="Escape"
      />
    </div>
  )
}
