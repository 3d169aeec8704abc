import { useState } from 'react'
import { EMBED_WORDS } from '#/i18n/embed-words.ts'
import { useWords } from '#/i18n/language.tsx'
import { EMPTY_FILTER, type Filter, type View } from '#/model/view.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import styles from './Narrowed.module.css'

const NAMES = Object.keys(EMPTY_FILTER) as (keyof Filter)[]

const filterOf = (view: View): Filter =>
  Object.fromEntries(NAMES.map((name) => [name, view[name]])) as unknown as Filter

/**
 * What a visitor narrows by pressing a state would otherwise stay so: there are no chips here. What
 * the address narrowed to from the start is as its author wants it.
 */
export function Narrowed() {
  const words = useWords(EMBED_WORDS)
  const view = useApp((state) => state.view)
  const [atFirst] = useState(() => filterOf(view))
  const isSame = JSON.stringify(filterOf(view)) === JSON.stringify(atFirst)
  return (
    <div className={styles.place} role="status">
      {!isSame && (
        <p className={styles.said}>
          {words.narrowed}
          <Button look="bare" onClick={() => dispatch({ type: 'narrow', filter: atFirst })}>
            {words.showAgain}
          </Button>
        </p>
      )}
    </div>
  )
}
