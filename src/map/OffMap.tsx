import { useCallback, useMemo, useRef, useState } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import { certaintyAfter } from '#/i18n/place-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { placeNameOn } from '#/model/place-name.ts'
import { textIn } from '#/model/text.ts'
import { selectMatched, selectWindow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { EventList } from './EventList.tsx'
import styles from './Map.module.css'
import { countShown, rowsShown, unseenGroups, type VenueGroup, venueGroups } from './off-map.ts'
import popoverStyles from './Popover.module.css'
import { Popover } from './Popover.tsx'
import type { MapScene } from './scene.ts'

interface OffMapProps {
  readonly chronicle: Chronicle
  readonly scene: MapScene
  /** Ids of places whose marks lie behind a panel. */
  readonly covered: readonly string[]
}

/** What the timeline shows and the map does not: behind a button that says how many. */
export function OffMap({ chronicle, scene, covered }: OffMapProps) {
  const words = useWords(MAP_WORDS)
  const seen = useApp(({ seenArea }) => seenArea)
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => setIsOpen(false), [])
  const matched = useApp(selectMatched)
  const groups = useMemo(() => venueGroups(chronicle, matched), [chronicle, matched])
  const unseen = useMemo(() => unseenGroups(groups, seen, covered), [groups, seen, covered])
  const count = useApp((state) => countShown(unseen, selectWindow(state)))
  if (count === 0) return null
  return (
    <>
      <Button
        ref={opener}
        className={styles.offMap ?? ''}
        data-covers-map
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.offMap(count)}
      </Button>
      {isOpen && opener.current && (
        <Popover
          title={words.offMapTitle}
          opener={opener.current}
          onClose={close}
          className={styles.offMapList}
        >
          <p className={popoverStyles.note}>{words.offMapHow}</p>
          <Unseen chronicle={chronicle} scene={scene} groups={unseen} onSelect={close} />
        </Popover>
      )}
    </>
  )
}

interface UnseenProps {
  readonly chronicle: Chronicle
  readonly scene: MapScene
  readonly groups: readonly VenueGroup[]
  readonly onSelect: () => void
}

function Unseen({ chronicle, scene, groups, onSelect }: UnseenProps) {
  const lang = useLang()
  const words = useWords(MAP_WORDS)
  const window = useApp(selectWindow)
  const noteOf = (row: Row) =>
    chronicle
      .eventAt(row)
      .venues.flatMap(({ place: id, certainty }) => {
        const place = chronicle.terms.places.get(id)
        const name = place && textIn(placeNameOn(place, scene.day), lang)
        return name === undefined ? [] : [name + certaintyAfter(certainty, lang)]
      })
      .join('; ') || words.noPlace
  return (
    <EventList
      chronicle={chronicle}
      rows={rowsShown(groups, window)}
      noteOf={noteOf}
      onSelect={onSelect}
    />
  )
}
