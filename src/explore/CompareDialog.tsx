import { useId, useMemo } from 'react'
import { COMPARE_WORDS } from '#/i18n/compare-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import { textIn } from '#/model/text.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Dialog } from '#/ui/Dialog.tsx'
import styles from './Compare.module.css'
import { CompareAxis } from './CompareAxis.tsx'
import { CompareBelongings } from './CompareBelongings.tsx'
import { CompareShared } from './CompareShared.tsx'
import { CompareJudged, CompareOwn } from './CompareTexts.tsx'
import { chosenSides, compareSides, type Side, sidesThatHave } from './comparison.ts'

const close = () => dispatch({ type: 'set', view: { panel: null } })

/** Two states or tracks side by side. */
export function CompareDialog() {
  const words = useWords(COMPARE_WORDS)
  const chronicle = useApp(selectChronicle)
  const ids = useApp(({ view }) => view.compare)
  const sides = useMemo(() => chronicle && chosenSides(chronicle, ids), [chronicle, ids])
  if (!chronicle) return null
  return (
    <Dialog title={words.title} look="wide" onClose={close}>
      {sides ? <Comparison chronicle={chronicle} sides={sides} /> : <p>{words.nothing}</p>}
    </Dialog>
  )
}

interface ComparisonProps {
  readonly chronicle: Chronicle
  readonly sides: readonly [Side, Side]
}

function Comparison({ chronicle, sides }: ComparisonProps) {
  const words = useWords(COMPARE_WORDS)
  const comparison = useMemo(() => compareSides(chronicle, sides), [chronicle, sides])
  const [first, second] = sides
  const choose = (at: 0 | 1) => (id: string) => {
    const ids = [first.term.id, second.term.id]
    // Chosen for both, it changes places: never the same twice.
    if (ids[1 - at] === id) ids[1 - at] = ids[at] ?? id
    ids[at] = id
    dispatch({ type: 'set', view: { compare: ids } })
  }
  return (
    <div className={styles.panel}>
      <div className={styles.sides}>
        <SideChoice label={words.first} chronicle={chronicle} side={first} onChoose={choose(0)} />
        <SideChoice label={words.second} chronicle={chronicle} side={second} onChoose={choose(1)} />
      </div>
      {comparison.isCut && <p>{words.cut}</p>}
      <CompareAxis
        chronicle={chronicle}
        sides={sides}
        years={comparison.years}
        hasShared={comparison.shared.length > 0}
      />
      <CompareShared chronicle={chronicle} shared={comparison.shared} />
      <CompareOwn chronicle={chronicle} sides={sides} own={comparison.own} />
      <CompareJudged chronicle={chronicle} rows={comparison.judged} />
      <CompareBelongings chronicle={chronicle} sides={sides} />
    </div>
  )
}

interface SideChoiceProps {
  readonly label: string
  readonly chronicle: Chronicle
  readonly side: Side
  readonly onChoose: (id: string) => void
}

function SideChoice({ label, chronicle, side, onChoose }: SideChoiceProps) {
  const lang = useLang()
  const words = useWords(COMPARE_WORDS)
  const id = useId()
  const all = useMemo(() => sidesThatHave(chronicle), [chronicle])
  return (
    <p className={styles.side}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={side.term.id} onChange={({ target }) => onChoose(target.value)}>
        {(['state', 'track'] as const).map((kind) => (
          <optgroup key={kind} label={kind === 'state' ? words.states : words.tracks}>
            {all
              .filter((one) => one.kind === kind)
              .map(({ term }) => (
                <option key={term.id} value={term.id}>
                  {textIn(term.label, lang)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </p>
  )
}
