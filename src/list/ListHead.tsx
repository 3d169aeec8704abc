import { type ReactNode, useId } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { LIST_WORDS } from '#/i18n/list-words.ts'
import { SORTS, type Sort } from '#/model/view.ts'
import { selectSeenCount } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import type { ListVariant } from './block-heights.ts'
import styles from './ListHead.module.css'

const isSort = (value: string): value is Sort => SORTS.some((sort) => sort === value)

interface ListHeadProps {
  readonly variant: ListVariant
  /** What one can do with the list beyond reading it; stands on a page alone. */
  readonly tools?: ReactNode
}

/** Heading, how many of the events are in sight, and on a page their order and groups. */
export function ListHead({ variant, tools }: ListHeadProps) {
  const words = useWords(LIST_WORDS)
  const { seen, of, undated } = useApp(selectSeenCount)
  const isPage = variant === 'page'
  const count = isPage && seen < of ? words.countInTime(seen, of) : words.count(seen, of)
  const counts = [
    ...(of > 0 || undated === 0 ? [count] : []),
    ...(undated > 0 ? [words.undated(undated)] : []),
  ]
  return (
    <div className={`${styles.head} ${styles[variant] ?? ''}`}>
      <h2 className={isPage ? styles.name : 'visually-hidden'}>{words.name}</h2>
      <p className={styles.count}>{counts.join('; ')}</p>
      {isPage && (
        <div className={styles.tools}>
          <Order />
          {tools}
        </div>
      )}
    </div>
  )
}

/** In which order, and under which headings: those of the order itself unless others are chosen. */
function Order() {
  const words = useWords(LIST_WORDS)
  const sort = useApp((state) => state.view.sort)
  const by = useApp((state) => state.view.by)
  return (
    <>
      <Choice
        label={words.sortBy}
        value={sort}
        names={words.sorts}
        onChoose={(value) =>
          dispatch({ type: 'set', view: { sort: value, ...(value === by && { by: null }) } })
        }
      />
      <Choice
        label={words.groupBy}
        value={by ?? sort}
        names={words.groupings}
        onChoose={(value) => dispatch({ type: 'set', view: { by: value === sort ? null : value } })}
      />
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: Sort
  readonly names: Readonly<Record<Sort, string>>
  readonly onChoose: (value: Sort) => void
}

function Choice({ label, value: chosen, names, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <p className={styles.grouping}>
      <label htmlFor={id}>{label}</label>{' '}
      <select
        id={id}
        value={chosen}
        onChange={({ target: { value } }) => {
          if (isSort(value)) onChoose(value)
        }}
      >
        {SORTS.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </p>
  )
}
