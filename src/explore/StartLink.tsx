import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { DEFAULT_VIEW, type View } from '#/model/view.ts'
import { writeAddress } from '#/state/address.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { PlainLink } from '#/ui/PlainLink.tsx'
import styles from './Header.module.css'

/** As the page opens: nothing selected or narrowed, time and map as the dataset wants them. */
const startOf = ({ lang, theme, data }: View): View => ({ ...DEFAULT_VIEW, lang, theme, data })

/** The page's name, which leads back to its start. */
export function StartLink() {
  const words = useWords(SHELL_WORDS)
  const view = useApp((state) => state.view)
  const foreign = useApp((state) => state.foreign)
  const start = startOf(view)
  return (
    <PlainLink
      className={styles.start}
      href={writeAddress(start, foreign) || '?'}
      title={words.toStart}
      onFollow={() => dispatch({ type: 'go-to', view: start })}
    >
      {words.name}
    </PlainLink>
  )
}
