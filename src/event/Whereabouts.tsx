import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useWords } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { isInSight } from '#/index/sight.ts'
import { DEFAULT_CLAIMS } from '#/model/claim.ts'
import { EMPTY_FILTER } from '#/model/view.ts'
import { selectIsNarrowed, selectMatched, selectWindow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { focusView } from '#/ui/focus-view.ts'
import styles from './Whereabouts.module.css'

interface WhereaboutsProps {
  readonly chronicle: Chronicle
  readonly row: Row
}

/** Says when the selected event is not among what the other views show, and how to change that. */
export function Whereabouts({ chronicle, row }: WhereaboutsProps) {
  const words = useWords(EVENT_WORDS)
  const isMatched = useApp((state) => selectMatched(state).has(row))
  const isNarrowed = useApp(selectIsNarrowed)
  const isSeen = useApp((state) => isInSight(chronicle, row, selectWindow(state)))
  const isDated = row < chronicle.columns.dated
  const { id, claim } = chronicle.eventAt(row)
  const isShownByDefault = DEFAULT_CLAIMS.includes(claim)

  const letThrough = (button: Element) => {
    focusView(button)
    const claims = isShownByDefault ? null : [...DEFAULT_CLAIMS, claim]
    dispatch({ type: 'narrow', filter: { ...EMPTY_FILTER, claims } })
  }

  return (
    <>
      {!isMatched && (
        <div className={styles.note}>
          <p>{words.outsideFilter}</p>
          <Button
            className={styles.button}
            onClick={({ currentTarget }) => letThrough(currentTarget)}
          >
            {isNarrowed || isShownByDefault ? words.clearFilter : words.showContext}
          </Button>
        </div>
      )}
      {isDated && !isSeen && (
        <div className={styles.note}>
          <p>{words.outOfSight}</p>
          <Button
            className={styles.button}
            onClick={({ currentTarget }) => {
              focusView(currentTarget)
              dispatch({ type: 'select', event: id })
            }}
          >
            {words.showInTime}
          </Button>
        </div>
      )}
    </>
  )
}
