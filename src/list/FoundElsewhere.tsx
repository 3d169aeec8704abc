import { useMemo } from 'react'
import { dateInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { LIST_WORDS } from '#/i18n/list-words.ts'
import type { Terms } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { Lang } from '#/model/lang.ts'
import { placeNameOn } from '#/model/place-name.ts'
import { textIn } from '#/model/text.ts'
import { selectFound } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { FoundText } from '#/ui/FoundText.tsx'
import styles from './FoundElsewhere.module.css'

/** What everybody sees of an event in its row, whatever the width. */
function textsInSight(
  { title, shortTitle, summary, date, venues }: ChronicleEvent,
  terms: Terms,
  lang: Lang,
  isPage: boolean,
): readonly string[] {
  const day = date && Number.isFinite(date.first) ? date.first : null
  const places = venues.flatMap(({ place: id }) => {
    const place = terms.places.get(id)
    if (!place) return []
    const state = isPage ? terms.states.get(place.state ?? '') : undefined
    return [placeNameOn(place, day), place.label, ...(state ? [state.label] : [])]
  })
  const texts = isPage ? [title, ...(summary ? [summary] : [])] : [shortTitle]
  return [
    ...(date ? [dateInWords(date, lang)] : []),
    ...[...texts, ...places].map((text) => textIn(text, lang)),
  ]
}

interface FoundElsewhereProps {
  readonly terms: Terms
  readonly event: ChronicleEvent
  readonly isPage: boolean
}

/** Why a row is among what was found, where it does not show it by itself. */
export function FoundElsewhere({ terms, event, isPage }: FoundElsewhereProps) {
  const lang = useLang()
  const words = useWords(LIST_WORDS).found
  const found = useApp(selectFound)
  const place = useMemo(
    () => found?.elsewhere(event, textsInSight(event, terms, lang, isPage), lang),
    [found, event, terms, lang, isPage],
  )
  if (!place) return null
  const isOther = place.lang !== null && place.lang !== lang
  // A wide page has a column for it.
  const isInColumn = isPage && place.field === 'kind' && !isOther
  return (
    <>
      <span className="visually-hidden">.</span>{' '}
      <span className={`${styles.found} ${isInColumn ? styles.inColumn : ''}`}>
        {isOther ? words.inLanguage(place.lang) : words.fields[place.field]}:{' '}
        <span className="prose" lang={isOther ? place.lang : undefined}>
          <FoundText text={place.excerpt} />
        </span>
      </span>
    </>
  )
}
