import { Download } from 'lucide-react'
import { useId, useState } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { SaveButtons } from './deferred-parts.ts'
import { LaterPart } from './LaterPart.tsx'
import { NotLoaded } from './NotLoaded.tsx'
import styles from './SaveTool.module.css'

/** Stands in the list's head; opens the ways to save what is listed. */
export function SaveTool() {
  const words = useWords(SHELL_WORDS)
  const chronicle = useApp(selectChronicle)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  if (!chronicle) return null
  return (
    <>
      <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
        <Download aria-hidden="true" />
        {words.save}
      </Button>
      <div id={id} hidden={!isOpen} className={styles.ways}>
        {isOpen && (
          <LaterPart broken={(again) => <NotLoaded onAgain={again} />}>
            <SaveButtons chronicle={chronicle} />
          </LaterPart>
        )}
      </div>
    </>
  )
}
