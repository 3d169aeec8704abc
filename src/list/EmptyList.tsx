import { useWords } from '#/i18n/language.tsx'
import { LIST_WORDS } from '#/i18n/list-words.ts'
import { dispatch } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { focusView } from '#/ui/focus-view.ts'
import styles from './EmptyList.module.css'

/** Says that nothing passes the filter, and offers the way out. */
export function EmptyList() {
  const words = useWords(LIST_WORDS)
  return (
    <div className={styles.empty}>
      <p>{words.empty}</p>
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
