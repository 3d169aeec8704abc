import { ABOUT_WORDS } from '#/i18n/about-words.ts'
import { useWords } from '#/i18n/language.tsx'
import { selectChronicle } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Dialog } from '#/ui/Dialog.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './prose.module.css'

const close = () => dispatch({ type: 'set', view: { panel: null } })

/** The dataset's terms, with their abbreviations and what they mean. */
export function GlossaryDialog() {
  const words = useWords(ABOUT_WORDS)
  const chronicle = useApp(selectChronicle)
  if (!chronicle) return null
  const { glossary } = chronicle.dataset
  return (
    <Dialog title={words.glossary} onClose={close}>
      {glossary.length === 0 && <p>{words.noGlossary}</p>}
      <dl className={styles.prose}>
        {glossary.map(({ id, term, abbreviation, definition }) => (
          <div key={id}>
            <dt>
              <LocalText text={term} />
              {abbreviation && (
                <>
                  {' '}
                  (<LocalText text={abbreviation} />)
                </>
              )}
            </dt>
            <LocalText as="dd" text={definition} />
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
