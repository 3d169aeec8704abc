import type { ReactNode } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHARE_WORDS } from '#/i18n/share-words.ts'
import { selectChronicle, selectMatched } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Dialog } from '#/ui/Dialog.tsx'
import { SaveButtons } from './SaveButtons.tsx'
import styles from './Share.module.css'
import { ShareCitePart } from './ShareCitePart.tsx'
import { ShareLinkPart } from './ShareLinkPart.tsx'

const close = () => dispatch({ type: 'set', view: { panel: null } })

interface ShareDialogProps {
  /** A further part, which the app hands in: embedding is a view of its own. */
  readonly children?: ReactNode
}

/** What one takes away: a link, a citation, files, paper. */
export function ShareDialog({ children }: ShareDialogProps) {
  const words = useWords(SHARE_WORDS)
  const chronicle = useApp(selectChronicle)
  const count = useApp((state) => selectMatched(state).count)
  if (!chronicle) return null
  return (
    <Dialog title={words.title} onClose={close}>
      <ShareLinkPart />
      <ShareCitePart chronicle={chronicle} />
      <section className={styles.part}>
        <h3>{words.saveTitle}</h3>
        <p className={styles.quiet}>{words.saveNote(count)}</p>
        <SaveButtons chronicle={chronicle} />
      </section>
      {children}
    </Dialog>
  )
}
