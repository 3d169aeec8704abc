import { Download } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { SHARE_WORDS } from '#/i18n/share-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Lang } from '#/model/lang.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { htmlOfRuns, type Runs, textOfRuns } from './citation-runs.ts'
import {
  cite,
  citeInFile,
  FILE_STYLES,
  type FileStyle,
  isFileStyle,
  isStyle,
  langOfStyle,
  STYLES,
  type Style,
} from './cite.ts'
import type { CslItem } from './csl-item.ts'
import styles from './Share.module.css'
import { saveFile } from './save-file.ts'
import { type Cited, useCiting } from './use-citing.ts'

const NAME = 'vekhi:citation-style'

/** Until one is chosen: what is asked for where the language is spoken. */
const USUAL: Readonly<Record<Lang, Style>> = { ru: 'gost-2018', en: 'apa' }

/** The style chosen last: one essay has one. Storage may be forbidden. */
function rememberedStyle(lang: Lang): Style {
  try {
    const name = localStorage.getItem(NAME) ?? ''
    return isStyle(name) ? name : USUAL[lang]
  } catch {
    return USUAL[lang]
  }
}

function rememberStyle(style: Style): void {
  try {
    localStorage.setItem(NAME, style)
  } catch {
    // Not remembered: it holds while the dialog is open all the same.
  }
}

/** A citation of the event, of this view, of the whole or of the event's sources, in any style. */
export function ShareCitePart({ chronicle }: { readonly chronicle: Chronicle }) {
  const lang = useLang()
  const words = useWords(SHARE_WORDS)
  const id = useId()
  const hasEvent = useApp(({ view }) => view.event !== null)
  const things: readonly Cited[] = hasEvent
    ? ['event', 'view', 'whole', 'sources']
    : ['view', 'whole']
  const [chosen, setChosen] = useState<Cited>(hasEvent ? 'event' : 'whole')
  const [style, setStyle] = useState(() => rememberedStyle(lang))
  const cited = things.includes(chosen) ? chosen : 'whole'
  const items = useCiting(chronicle, cited, style)
  const choose = (value: string) => {
    if (!isStyle(value)) return
    setStyle(value)
    rememberStyle(value)
  }
  return (
    <section className={styles.part}>
      <h3>{words.citeTitle}</h3>
      <fieldset className={styles.choices}>
        <legend>{words.cited}</legend>
        {things.map((thing) => (
          <label key={thing}>
            <input
              type="radio"
              name={id}
              checked={cited === thing}
              onChange={() => setChosen(thing)}
            />
            {words.things[thing]}
          </label>
        ))}
      </fieldset>
      <p>
        <label htmlFor={`${id}-style`}>{words.style}</label>{' '}
        <select
          id={`${id}-style`}
          value={style}
          onChange={({ target: { value } }) => choose(value)}
        >
          {STYLES.map((value) => (
            <option key={value} value={value}>
              {words.styles[value]}
            </option>
          ))}
        </select>
      </p>
      {items.length === 0 ? (
        <p>{words.noSources}</p>
      ) : isFileStyle(style) ? (
        <FileCitation style={style} items={items} />
      ) : (
        <ProseCitation
          citations={items.map((item) => ({
            id: item.id,
            lang: langOfStyle(style) ?? item.language,
            runs: cite(style, item),
          }))}
        />
      )}
      {cited === 'sources' && items.length > 0 && (
        <p className={styles.quiet}>{words.sourcesNote}</p>
      )}
      {cited === 'event' && <p className={styles.quiet}>{words.entryNote}</p>}
    </section>
  )
}

interface ProseCitationProps {
  readonly citations: readonly {
    readonly id: string
    readonly lang: string | undefined
    readonly runs: Runs
  }[]
}

function ProseCitation({ citations }: ProseCitationProps) {
  const words = useWords(SHARE_WORDS)
  const holder = useRef<HTMLDivElement>(null)
  return (
    <>
      <div ref={holder} role="group" aria-label={words.citation} className={styles.citation}>
        {citations.map(({ id, lang, runs }) => (
          <p key={id} className="prose" lang={lang}>
            {runs.map(({ text, isItalic }, index) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence, drawn as a whole
              isItalic ? <i key={index}>{text}</i> : text,
            )}
          </p>
        ))}
      </div>
      <p className={styles.buttons}>
        <CopyButton
          holder={holder}
          text={citations.map(({ runs }) => textOfRuns(runs)).join('\n')}
          html={citations.map(({ runs }) => `<p>${htmlOfRuns(runs)}</p>`).join('')}
        />
      </p>
    </>
  )
}

interface FileCitationProps {
  readonly style: FileStyle
  readonly items: readonly CslItem[]
}

function FileCitation({ style, items }: FileCitationProps) {
  const words = useWords(SHARE_WORDS)
  const holder = useRef<HTMLTextAreaElement>(null)
  const text = citeInFile(style, items)
  const { extension, type } = FILE_STYLES[style]
  return (
    <>
      <textarea
        ref={holder}
        className={styles.file}
        aria-label={words.citation}
        value={text}
        readOnly
        rows={10}
        spellCheck={false}
      />
      <p className={styles.buttons}>
        <CopyButton text={text} holder={holder} />
        <Button onClick={() => saveFile(`${items[0]?.id ?? 'vekhi'}.${extension}`, type, text)}>
          <Download aria-hidden="true" />
          {words.save}
        </Button>
      </p>
    </>
  )
}
