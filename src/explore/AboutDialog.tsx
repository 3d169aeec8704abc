import { appAddress } from '#/dataset/app-address.ts'
import { ABOUT_WORDS } from '#/i18n/about-words.ts'
import { dayInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import type { DatasetHead } from '#/model/dataset.ts'
import { readEdtf } from '#/model/edtf.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { Dialog } from '#/ui/Dialog.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './prose.module.css'
import { SourceList } from './SourceList.tsx'

const close = () => dispatch({ type: 'set', view: { panel: null } })

/** What this is, how it was made, from what, and under which licences. */
export function AboutDialog() {
  const words = useWords(ABOUT_WORDS)
  const chronicle = useApp(selectChronicle)
  const isBuiltIn = useApp(({ view }) => view.data === null)
  if (!chronicle) return null
  const { dataset } = chronicle
  return (
    <Dialog title={words.title} onClose={close}>
      <div className={styles.prose}>
        <p>
          <strong>
            <LocalText text={dataset.title} />
          </strong>
        </p>
        {dataset.summary && <LocalText as="p" text={dataset.summary} />}
        <p>{words.what}</p>
        {isBuiltIn && (
          <>
            <h3>{words.methodTitle}</h3>
            {words.method.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </>
        )}
        {dataset.sources.length > 0 && <SourceList sources={dataset.sources} />}
        <h3>{words.licences}</h3>
        <Licences dataset={dataset} isBuiltIn={isBuiltIn} />
        <p className={styles.quiet}>{words.boundaries}</p>
        <p className={styles.quiet}>{words.privacy}</p>
        <Revision revision={dataset.revision} />
      </div>
    </Dialog>
  )
}

const LICENCE_NAMES: Readonly<Record<string, string>> = { 'CC-BY-4.0': 'CC BY 4.0' }

function Licences({ dataset, isBuiltIn }: { dataset: DatasetHead; isBuiltIn: boolean }) {
  const words = useWords(ABOUT_WORDS)
  const licence = dataset.license ?? (isBuiltIn ? 'CC-BY-4.0' : null)
  return (
    <ul>
      <li>{words.code}</li>
      {licence && <li className="prose">{words.data(LICENCE_NAMES[licence] ?? licence)}</li>}
      <li>{words.baseMap}</li>
      <li>
        <a href={appAddress('licenses.txt')}>{words.libraries}</a>
      </li>
    </ul>
  )
}

function Revision({ revision }: { revision: string | undefined }) {
  const lang = useLang()
  const words = useWords(ABOUT_WORDS)
  const read = readEdtf(revision ?? '')
  if (!read.ok || !Number.isFinite(read.value.first)) return null
  return <p className={styles.quiet}>{words.revision(dayInWords(read.value.first, lang))}</p>
}
