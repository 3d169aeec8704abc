import { useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { dispatch } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { focusView } from '#/ui/focus-view.ts'
import styles from './Map.module.css'

/** Says that an empty map is the filter's doing, and undoes it. */
export function NothingMatches() {
  const words = useWords(MAP_WORDS)
  return (
    <div className={styles.nothing} role="status" data-covers-map>
      <p>{words.nothing}</p>
      <Button
        onClick={({ currentTarget }) => {
          focusView(currentTarget)
          dispatch({ type: 'clear-filter' })
        }}
      >
        {words.clearFilter}
      </Button>
    </div>
  )
}
