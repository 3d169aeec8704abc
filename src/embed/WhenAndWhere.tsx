import { Fragment } from 'react'
import { dateInWords } from '#/i18n/dates.ts'
import { EMBED_WORDS } from '#/i18n/embed-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { PlaceName } from '#/ui/PlaceName.tsx'

/** «23 ноября 2022 г. · Ереван»; what is no fact says so first: «прогноз · без даты». */
export function WhenAndWhere({ event }: { readonly event: ChronicleEvent }) {
  const lang = useLang()
  const words = useWords(EMBED_WORDS)
  const terms = useApp((state) => selectChronicle(state)?.terms)
  const { claim: claims } = useWords(TERM_WORDS)
  const { date, venues, claim } = event
  return (
    <>
      {claim !== 'fact' && `${claims[claim].name.toLowerCase()} · `}
      {date ? dateInWords(date, lang) : words.undated}
      {venues.map(({ place: id, role, certainty }, index) => {
        const place = terms?.places.get(id)
        return (
          place && (
            <Fragment key={`${id} ${role ?? ''}`}>
              {index === 0 ? ' · ' : '; '}
              <PlaceName place={place} date={date} certainty={certainty} />
            </Fragment>
          )
        )
      })}
    </>
  )
}
