import { Fragment } from 'react'
import { dateInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { READING_WORDS } from '#/i18n/reading-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { rowAt } from '#/index/row.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { civilFromDay } from '#/model/day.ts'
import type { Lang } from '#/model/lang.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { PlaceName } from '#/ui/PlaceName.tsx'
import styles from './Reading.module.css'

/** The page in the other language, from this one; relative. */
const OTHER: Readonly<Record<Lang, { readonly lang: Lang; readonly href: string }>> = {
  ru: { lang: 'en', href: 'en/' },
  en: { lang: 'ru', href: '../' },
}

interface Chapter {
  readonly heading: string
  readonly events: readonly ChronicleEvent[]
}

/** By the year that an event begins in; what has no date comes last. */
function chaptersOf({ columns, eventAt }: Chronicle, undated: string): readonly Chapter[] {
  const chapters = new Map<string, ChronicleEvent[]>()
  for (let row = 0; row < columns.count; row += 1) {
    const event = eventAt(rowAt(row))
    const day = event.date && [event.date.first, event.date.last].find(Number.isFinite)
    const heading = day === undefined ? undated : String(civilFromDay(day).year)
    chapters.set(heading, [...(chapters.get(heading) ?? []), event])
  }
  return [...chapters].map(([heading, events]) => ({ heading, events }))
}

function Entry({
  chronicle,
  event,
}: {
  readonly chronicle: Chronicle
  readonly event: ChronicleEvent
}) {
  const lang = useLang()
  const words = useWords(READING_WORDS)
  const { claim: claims } = useWords(TERM_WORDS)
  const { terms } = chronicle
  const { date, venues, claim, summary } = event
  const track = terms.tracks.get(event.track)
  return (
    <li id={`read-${event.id}`}>
      <h3>
        <LocalText text={event.title} />
        {claim !== 'fact' && <em> — {claims[claim].name.toLowerCase()}</em>}
      </h3>
      <p className={styles.when}>
        {date ? dateInWords(date, lang) : words.undated}
        {venues.map((venue) => {
          const place = terms.places.get(venue.place)
          return place ? (
            <Fragment key={`${venue.place} ${venue.role ?? ''}`}>
              {' · '}
              <PlaceName
                place={place}
                date={date}
                state={terms.states.get(place.state ?? '')}
                certainty={venue.certainty}
              />
            </Fragment>
          ) : null
        })}
        {track && (
          <>
            {' · '}
            <LocalText text={track.label} />
          </>
        )}
      </p>
      {summary && <LocalText as="p" text={summary} />}
    </li>
  )
}

/**
 * The whole chronicle as an article. Drawn at build time beside the app's own element; the app takes
 * it away when it takes the page over.
 */
export function Reading({ chronicle }: { readonly chronicle: Chronicle }) {
  const lang = useLang()
  const words = useWords(READING_WORDS)
  const other = OTHER[lang]
  const { summary } = chronicle.dataset
  return (
    <article className={styles.reading} aria-label={words.name}>
      <h2>{words.name}</h2>
      {summary && <LocalText as="p" text={summary} className={styles.lead ?? ''} />}
      <p>{words.about}</p>
      <p>
        <a href={other.href} hrefLang={other.lang} lang={other.lang}>
          {words.otherLanguage}
        </a>{' '}
        <a href="./" target="_blank" rel="noopener">
          {words.startPage}
        </a>
      </p>
      {chaptersOf(chronicle, words.undated).map(({ heading, events }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ol>
            {events.map((event) => (
              <Entry key={event.id} chronicle={chronicle} event={event} />
            ))}
          </ol>
        </section>
      ))}
    </article>
  )
}
