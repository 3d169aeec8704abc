import { useWords } from '#/i18n/language.tsx'
import { PLACE_WORDS } from '#/i18n/place-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Certainty } from '#/model/claim.ts'
import type { Place, Term } from '#/model/dataset.ts'
import type { Edtf } from '#/model/edtf.ts'
import { placeNameOn } from '#/model/place-name.ts'
import { LocalText } from './LocalText.tsx'

interface PlaceNameProps {
  readonly place: Place
  /** When: the place is called as it was on the first day of it. */
  readonly date?: Edtf | undefined
  /** Said after the place, where wanted. */
  readonly state?: Term | undefined
  /** How sure it is that it was there; said where it is not confirmed. */
  readonly certainty?: Certainty
}

/** «Нур-Султан (ныне Астана), Казахстан»: the name of the time, and the one of today beside it. */
export function PlaceName({ place, date, state, certainty = 'confirmed' }: PlaceNameProps) {
  const words = useWords(PLACE_WORDS)
  const { certainty: certainties } = useWords(TERM_WORDS)
  const name = placeNameOn(place, date && Number.isFinite(date.first) ? date.first : null)
  return (
    <>
      <LocalText text={name} />
      {name !== place.label && (
        <>
          {` (${words.now} `}
          <LocalText text={place.label} />)
        </>
      )}
      {state && (
        <>
          , <LocalText text={state.label} />
        </>
      )}
      {certainty !== 'confirmed' && `, ${certainties[certainty]}`}
    </>
  )
}
