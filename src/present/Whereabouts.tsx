import { dateInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import { textIn } from '#/model/text.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { PlaceName } from '#/ui/PlaceName.tsx'

interface WhereaboutsProps {
  readonly chronicle: Chronicle
  readonly event: ChronicleEvent
  readonly claimClass?: string | undefined
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * «23 ноября 2022 г. · Ереван»; what is no fact says so first. Of several places each says what it
 * was: not at all of them did it happen.
 */
export function Whereabouts({ chronicle, event, claimClass }: WhereaboutsProps) {
  const lang = useLang()
  const words = useWords(LECTURE_WORDS)
  const { claim: claims } = useWords(TERM_WORDS)
  const { places, roles, kinds } = chronicle.terms
  const venues = event.venues.flatMap((venue) => {
    const place = places.get(venue.place)
    return place ? [{ ...venue, place, role: roles.get(venue.role ?? '') }] : []
  })
  const areSeveral = new Set(venues.map(({ place }) => place)).size > 1
  const kind = kinds.get(event.kind ?? '')
  // A recommendation is a judgement too: its kind says it more exactly.
  const what =
    event.claim === 'assessment' && kind
      ? capital(textIn(kind.label, lang))
      : claims[event.claim].name
  return (
    <>
      {event.claim !== 'fact' && <strong className={claimClass}>{what} · </strong>}
      {event.date ? dateInWords(event.date, lang) : words.undated}
      {venues.map(({ place, role, certainty }) => (
        <span key={`${place.id} ${role?.id}`}>
          {' · '}
          <PlaceName place={place} date={event.date} certainty={certainty} />
          {areSeveral && role && (
            <>
              {' ('}
              <LocalText text={role.label} />)
            </>
          )}
        </span>
      ))}
    </>
  )
}
