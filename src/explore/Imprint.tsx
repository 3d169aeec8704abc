import { dayInWords, spanInWords } from '#/i18n/dates.ts'
import { IMPRINT_WORDS } from '#/i18n/imprint-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { readEdtf } from '#/model/edtf.ts'
import { selectChronicle, selectMatched, selectWindow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import styles from './Imprint.module.css'
import { viewAddressInLetters } from './share-address.ts'

interface ImprintProps {
  /** Else of one event, which no span and no count bear upon. */
  readonly isOfList: boolean
}

/**
 * On paper, what a sheet has to say about itself to be cited: how much of the whole it has, the time
 * shown, as of when the data is, and where it comes from. What narrows it stands above, as chips.
 */
export function Imprint({ isOfList }: ImprintProps) {
  const lang = useLang()
  const words = useWords(IMPRINT_WORDS)
  const chronicle = useApp(selectChronicle)
  const count = useApp((state) => selectMatched(state).count)
  const { start, end } = useApp(selectWindow)
  const address = useApp(viewAddressInLetters)
  if (!chronicle) return null
  const { columns, dataset } = chronicle
  const read = readEdtf(dataset.revision ?? '')
  return (
    <div className={styles.imprint}>
      {isOfList && <p>{words.shown(count, columns.count)}</p>}
      {isOfList && columns.dated > 0 && <p>{words.span(spanInWords(start, end - 1, lang))}</p>}
      {read.ok && Number.isFinite(read.value.first) && (
        <p>{words.revision(dayInWords(read.value.first, lang))}</p>
      )}
      <p className="prose">
        {words.address} {address}
      </p>
    </div>
  )
}
