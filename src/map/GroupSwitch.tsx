import { useId } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { textIn } from '#/model/text.ts'
import { selectGroup } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { AsOfControl } from './AsOfControl.tsx'
import styles from './Map.module.css'

/** Chooses whose members are shaded, and of which date; nothing where the dataset has no group. */
export function GroupSwitch({ chronicle }: { readonly chronicle: Chronicle }) {
  const lang = useLang()
  const words = useWords(MAP_WORDS)
  const shown = useApp(selectGroup)
  const id = useId()
  const { groups } = chronicle.dataset
  if (!shown) return null
  const hasChoice = groups.length > 1
  return (
    <div className={styles.groupSwitch} data-alone={!hasChoice || undefined} data-covers-map>
      {hasChoice ? (
        <>
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
        </>
      ) : (
        <span>{textIn(shown.label, lang)}</span>
      )}
      <AsOfControl />
    </div>
  )
}
