import { useId } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { LIST_WORDS } from '#/i18n/list-words.ts'
import { SORTS, type Sort } from '#/model/view.ts'
import { selectSeenCount } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import type { ListVariant } from './block-heights.ts'
import styles from './ListHead.module.css'

const isSort = (value: string): value is Sort => SORTS.some((sort) => sort === value)

/** Heading, how many of the events are in sight, and on a page what they are grouped by. */
export function ListHead({ variant }: { readonly variant: ListVariant }) {
  const words = useWords(LIST_WORDS)
  const { seen, of, undated } = useApp(selectSeenCount)
  const isPage = variant === 'page'
  const count = isPage && seen < of ? words.countInTime(seen, of) : words.count(seen, of)
  const counts = [
    ...(of > 0 || undated === 0 ? [count] : []),
    ...(undated > 0 ? [words.undated(undated)] : []),
  ]
  return (
    <div className={`${styles.head} ${styles[variant]}`}>
      <h2 className={isPage ? styles.name : 'visually-hidden'}>{words.name}</h2>
      <p className={styles.count}>{counts.join('; ')}</p>
      {isPage && <Grouping />}
    </div>
  )
}

function Grouping() {
  const words = useWords(LIST_WORDS)
  const id = useId()
  const sort = useApp((state) => state.view.sort)
  const by = useApp((state) => state.view.by)
  return (
    <p className={styles.grouping}>
      <label htmlFor={id}>{words.groupBy}</label>{' '}
      <select
        id={id}
        className={styles.select}
        value={by ?? sort}
        onChange={({ target: { value } }) => {
          if (!isSort(value)) return
          dispatch({ type: 'set', view: { by: value === sort ? null : value } })
        }}
      >
        {SORTS.map((value) => (
          <option key={value} value={value}>
            {words.groupings[value]}
          </option>
        ))}
      </select>
    </p>
  )
}
