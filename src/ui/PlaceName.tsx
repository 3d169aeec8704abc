import { useLang, useWords } from '#/i18n/language.tsx'
import { certaintyAfter, PLACE_WORDS } from '#/i18n/place-words.ts'
import type { Certainty } from '#/model/claim.ts'
import type { Place, Term } from '#/model/dataset.ts'
import type { Edtf } from '#/model/edtf.ts'
import { placeNamesOf } from '#/model/place-name.ts'
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
  const lang = useLang()
  const { then, now } = placeNamesOf(place, date)
  return (
    <>
      <LocalText text={then} />
      {now && (
        <>
          {` (${words.now} `}
          <LocalText text={now} />)
        </>
      )}
      {state && (
        <>
          , <LocalText text={state.label} />
        </>
      )}
      {certaintyAfter(certainty, lang)}
    </>
  )
}
