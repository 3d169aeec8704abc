import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useLang, useWords } from '#/i18n/language.tsx'
import { SAVE_WORDS } from '#/i18n/save-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Lang } from '#/model/lang.ts'
import { textIn } from '#/model/text.ts'
import { selectMatched } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { toCsv } from './export-csv.ts'
import { toIcs } from './export-ics.ts'
import { toJson } from './export-json.ts'
import styles from './Share.module.css'
import { saveFile } from './save-file.ts'
import { eventAloneAddress } from './share-address.ts'
import { shownEvents } from './shown-events.ts'

const FILES = ['csv', 'json', 'ics'] as const
type FileKind = (typeof FILES)[number]

const TYPES: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ics: 'text/calendar',
}

function textOf(kind: FileKind, chronicle: Chronicle, lang: Lang): string {
  const state = useApp.getState()
  const events = shownEvents(chronicle, selectMatched(state))
  const addressOf = (id: string) => eventAloneAddress(state, id)
  const { dataset, terms } = chronicle
  switch (kind) {
    case 'csv':
      return toCsv({ events, terms, lang, addressOf })
    case 'json':
      return toJson(dataset, events)
    case 'ics': {
      const { id, revision, title } = dataset
      const about = { id, title: textIn(title, lang), ...(revision !== undefined && { revision }) }
      return toIcs({ events, terms, lang, dataset: about, addressOf })
    }
    default:
      return kind satisfies never
  }
}

/** A dialog is closed first: what is printed is the event or the list beneath it. */
function print(): void {
  flushSync(() => dispatch({ type: 'set', view: { panel: null } }))
  window.print()
}

/** What is shown now, as a file or on paper. */
export function SaveButtons({ chronicle }: { readonly chronicle: Chronicle }) {
  const lang = useLang()
  const words = useWords(SAVE_WORDS)
  const hasDates = useApp((state) => selectMatched(state).dated.length > 0)
  const [said, setSaid] = useState('')
  const save = (kind: FileKind) => {
    if (kind === 'ics' && !hasDates) return setSaid(words.noDates)
    const name = `${chronicle.dataset.id}.${kind}`
    saveFile(name, TYPES[kind], textOf(kind, chronicle, lang))
    setSaid(words.saved(name))
  }
  return (
    <div className={styles.part}>
      <p className={styles.buttons}>
        {FILES.map((kind) => (
          <Button key={kind} onClick={() => save(kind)}>
            <Download aria-hidden="true" />
            {words.files[kind]}
          </Button>
        ))}
        <Button onClick={print}>
          <Printer aria-hidden="true" />
          {words.print}
        </Button>
      </p>
      <p className={styles.quiet}>{words.meaning}</p>
      <p role="status" className={styles.status}>
        {said}
      </p>
    </div>
  )
}
