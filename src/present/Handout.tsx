import { dayInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { CLAIMS } from '#/model/claim.ts'
import type { Source } from '#/model/dataset.ts'
import { readEdtf } from '#/model/edtf.ts'
import { eventOfStep, numberedSteps, type Story } from '#/model/story.ts'
import { textIn } from '#/model/text.ts'
import { DEFAULT_VIEW } from '#/model/view.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { rangeOfWindow, windowHolding, windowOf } from '#/state/time-window.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import styles from './Handout.module.css'
import type { Parts } from './parts.ts'
import { addressForPhones, addressHere, isLocal, keptPublicAddress } from './public-address.ts'
import { Qr } from './Qr.tsx'
import { eventsOf } from './stage.ts'
import { Whereabouts } from './Whereabouts.tsx'

interface HandoutProps {
  readonly story: Story
  readonly parts: Parts
}

/** Numbers of the steps by the events they are about: an event told of twice bears both. */
function numbersOf(story: Story): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  for (const { step, number } of numberedSteps(story)) {
    const id = eventOfStep(step)
    if (id === null) continue
    const before = numbers.get(id)
    numbers.set(id, before === undefined ? `${number}` : `${before}, ${number}`)
  }
  return numbers
}

/** Sources of the events that the story is about, each once. */
function sourcesOf(chronicle: Chronicle, ids: readonly string[]): readonly Source[] {
  const sources = ids.flatMap((id) => {
    const row = chronicle.rowOf(id)
    const evidence = row === undefined ? undefined : chronicle.eventAt(row).evidence
    return (evidence?.sources ?? []).flatMap(
      ({ source }) => chronicle.terms.sources.get(source) ?? [],
    )
  })
  return [...new Set(sources)]
}

/** On paper: the story's steps, numbered on one map and one timeline, with sources and address. */
export function Handout({ story, parts }: HandoutProps) {
  const lang = useLang()
  const words = useWords(LECTURE_WORDS)
  const state = useApp((whole) => whole)
  const chronicle = selectChronicle(state)
  if (!chronicle) return null
  const { MapPicture, TimePicture } = parts
  const ids = eventsOf(chronicle, story.steps)
  const numbers = numbersOf(story)
  const view = { ...DEFAULT_VIEW, lang: state.view.lang }
  const rows = ids.flatMap((id) => chronicle.rowOf(id) ?? [])
  const window = windowHolding(chronicle, rows, windowOf(chronicle, view))
  const hasContext = rows.some((row) => chronicle.eventAt(row).claim === 'context')
  const pictured = {
    ...view,
    range: rangeOfWindow(window),
    claims: hasContext ? CLAIMS : null,
  }
  const root = isLocal(addressHere()) ? (keptPublicAddress() ?? addressHere()) : addressHere()
  const start = { ...state, view: { ...view, data: state.view.data } }
  const address = addressForPhones(root, start)
  const read = readEdtf(chronicle.dataset.revision ?? '')
  const sources = sourcesOf(chronicle, ids)
  return (
    <main className={styles.handout}>
      <h1>
        <LocalText text={story.title} />
      </h1>
      <p className={styles.dataset}>
        <LocalText text={chronicle.dataset.title} />
        {read.ok && Number.isFinite(read.value.first) && (
          <> · {words.revision(dayInWords(read.value.first, lang))}</>
        )}
      </p>
      <div className={styles.pictures}>
        <div role="img" aria-label={words.handoutMap}>
          <MapPicture view={pictured} named={ids} numbers={numbers} width={640} height={300} />
        </div>
        <div role="img" aria-label={words.handoutTime}>
          <TimePicture view={pictured} named={ids} numbers={numbers} width={640} height={110} />
        </div>
      </div>
      <ol className={styles.steps}>
        {numberedSteps(story).map(({ step, number }) => {
          const id = eventOfStep(step)
          const row = id === null ? undefined : chronicle.rowOf(id)
          const event = row === undefined ? null : chronicle.eventAt(row)
          return (
            <li key={number}>
              <h2>
                <LocalText text={step.heading} />
              </h2>
              {event && (
                <p className={styles.where}>
                  <Whereabouts chronicle={chronicle} event={event} />
                </p>
              )}
              {step.sentence && <LocalText as="p" text={step.sentence} />}
            </li>
          )
        })}
      </ol>
      <section className={styles.address}>
        {!isLocal(root) && <Qr text={address} name={words.code} tooLong={words.codeTooLong} />}
        <div>
          <h2>{words.handoutAddress}</h2>
          <p className="prose">{decodeURI(address)}</p>
          {isLocal(root) && <p>{words.handoutLocal(new URL(root).host || root)}</p>}
        </div>
      </section>
      {sources.length > 0 && (
        <section className={styles.sources}>
          <h2>{words.handoutSources}</h2>
          <ul>
            {sources.map((source) => (
              <li key={source.id} className="prose">
                {source.label ? textIn(source.label, lang) : source.title}
                {source.URL && <span className={styles.url}> {source.URL}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}
