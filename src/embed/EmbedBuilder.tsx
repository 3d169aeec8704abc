import { type ReactNode, type RefObject, useId, useRef, useState } from 'react'
import { appAddress } from '#/dataset/app-address.ts'
import { EMBED_BUILDER_WORDS, type Flavour } from '#/i18n/embed-builder-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { SHELL_WORDS } from '#/i18n/shell-words.ts'
import { LANGS } from '#/model/lang.ts'
import { textIn } from '#/model/text.ts'
import { PARTS, THEMES } from '#/model/view.ts'
import { writeAddress } from '#/state/address.ts'
import { selectChronicle, selectSelectedRow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import styles from './EmbedBuilder.module.css'
import { EmbedPreview } from './EmbedPreview.tsx'
import { type EmbedChoice, embedCode, embeddedView, USUAL_PARTS } from './embed-code.ts'
import { embedPixels } from './needed-height.ts'
import { RadioChoice } from './RadioChoice.tsx'
import { SizeFields } from './SizeFields.tsx'

interface EmbedBuilderProps {
  /** A button that copies a text; `holder` has it selected where copying is forbidden. */
  readonly copyButton: (text: string, holder: RefObject<HTMLElement | null>) => ReactNode
}

const FLAVOURS: readonly Flavour[] = ['frame', 'script', 'element']
const STARTS = ['now', 'beginning', 'story'] as const
const REM = 16
/** Of a column in an article. */
const COLUMN = 720

const AT_FIRST: EmbedChoice = {
  parts: USUAL_PARTS,
  start: 'now',
  story: null,
  lang: null,
  theme: 'auto',
  width: null,
  height: embedPixels([], COLUMN, REM),
  flavour: 'frame',
  keepsAddress: false,
}

const isLocal = () => /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(location.hostname)

/** Makes the code that puts what is shown into somebody's page, beside a real frame of it. */
export function EmbedBuilder({ copyButton }: EmbedBuilderProps) {
  const lang = useLang()
  const words = useWords(EMBED_BUILDER_WORDS)
  const shell = useWords(SHELL_WORDS)
  const id = useId()
  const view = useApp((state) => state.view)
  const chronicle = useApp(selectChronicle)
  const row = useApp(selectSelectedRow)
  const code = useRef<HTMLTextAreaElement>(null)
  const [choice, setChoice] = useState<EmbedChoice>({ ...AT_FIRST, lang })
  const [hasOwnHeight, setHasOwnHeight] = useState(false)
  if (!chronicle) return null
  const { parts, start, flavour, width } = choice
  const needed = embedPixels(parts, width ?? COLUMN, REM)
  const { stories } = chronicle.dataset
  const story = choice.story ?? stories[0]?.id ?? null
  const chosen = { ...choice, story, ...(!hasOwnHeight && { height: needed }) }
  const change = (wish: Partial<EmbedChoice>) => setChoice({ ...choice, ...wish })
  const event = start === 'now' && row !== null ? chronicle.eventAt(row) : null
  const told = start === 'story' ? stories.find(({ id }) => id === story) : undefined
  const name = textIn((told ?? event ?? chronicle.dataset).title, choice.lang ?? lang)
  const title = SHELL_WORDS[choice.lang ?? lang].pageTitle(name)
  const page = `${location.origin}${location.pathname}`
  const text = embedCode(view, chosen, { root: appAddress('./'), page }, title)
  const togglePart = (part: (typeof PARTS)[number]) => {
    const next = parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part]
    // Nothing at all would be no embed.
    if (next.length > 0) change({ parts: PARTS.filter((one) => next.includes(one)) })
  }
  return (
    <section className={styles.part}>
      <h3>{words.title}</h3>
      <p className={styles.quiet}>{words.note}</p>
      <fieldset className={styles.choices}>
        <legend>{words.parts}</legend>
        {PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts.includes(part)}
              onChange={() => togglePart(part)}
            />
            {words.part[part]}
          </label>
        ))}
      </fieldset>
      <RadioChoice
        legend={words.start}
        labels={words.starts}
        values={stories.length > 0 ? STARTS : STARTS.slice(0, 2)}
        chosen={start}
        onChoose={(one) => change({ start: one })}
      />
      {start === 'story' && (
        <div className={styles.fields}>
          <label>
            {words.story}
            <select value={story ?? ''} onChange={({ target }) => change({ story: target.value })}>
              {stories.map(({ id, title }) => (
                <option key={id} value={id}>
                  {textIn(title, lang)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div className={styles.fields}>
        <label>
          {words.language}
          <select
            value={choice.lang ?? ''}
            onChange={({ target }) =>
              change({ lang: LANGS.find((one) => one === target.value) ?? null })
            }
          >
            <option value="">{words.asPage}</option>
            <option value="ru">Русский</option>
            <option value="en">English</option>
          </select>
        </label>
        <label>
          {words.theme}
          <select
            value={choice.theme}
            onChange={({ target }) =>
              change({ theme: THEMES.find((one) => one === target.value) ?? 'auto' })
            }
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {theme === 'auto' && flavour !== 'frame' ? words.asPage : shell.themes[theme]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <RadioChoice
        legend={words.flavour}
        labels={words.flavours}
        values={FLAVOURS}
        chosen={flavour}
        onChoose={(one) => change({ flavour: one })}
      >
        <p className={styles.quiet}>{words.about[flavour]}</p>
      </RadioChoice>
      {flavour === 'frame' ? (
        <SizeFields
          width={width}
          height={chosen.height}
          column={COLUMN}
          onWidth={(pixels) => change({ width: pixels })}
          onHeight={(pixels) => {
            setHasOwnHeight(true)
            change({ height: pixels })
          }}
        />
      ) : (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={choice.keepsAddress}
            onChange={({ target }) => change({ keepsAddress: target.checked })}
          />
          {words.keepsAddress}
        </label>
      )}
      <EmbedPreview
        address={page + writeAddress(embeddedView(view, chosen))}
        parts={parts}
        width={flavour === 'frame' ? width : null}
        height={flavour === 'frame' ? chosen.height : needed}
        isFixed={flavour === 'frame'}
      />
      <label className={styles.codeLabel} htmlFor={`${id} code`}>
        {words.code}
      </label>
      <textarea
        ref={code}
        id={`${id} code`}
        className={styles.code}
        rows={6}
        readOnly
        spellCheck={false}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      {isLocal() && <p className={styles.quiet}>{words.local}</p>}
      <div className={styles.buttons}>{copyButton(text, code)}</div>
    </section>
  )
}
