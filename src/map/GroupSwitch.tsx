import { useId } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { textIn } from '#/model/text.ts'
import { selectGroup } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import styles from './Map.module.css'

/** Chooses the group whose members are shaded; not there where the dataset leaves no choice. */
export function GroupSwitch({ chronicle }: { readonly chronicle: Chronicle }) {
  const lang = useLang()
  const words = useWords(MAP_WORDS)
  const shown = useApp(selectGroup)
  const id = useId()
  const { groups } = chronicle.dataset
  if (groups.length < 2 || !shown) return null
  return (
    <div className={styles.groupSwitch} data-covers-map>
      <label htmlFor={id}>{words.group}</label>
      <select
        id={id}
        value={shown.id}
        onChange={({ target }) => dispatch({ type: 'set', view: { group: target.value } })}
      >
        {groups.map((group) => (
          <option key={group.id} value={group.id}>
            {textIn(group.label, lang)}
          </option>
        ))}
      </select>
    </div>
  )
}
