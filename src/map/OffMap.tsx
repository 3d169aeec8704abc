import { useCallback, useMemo, useRef, useState } from 'react'
import { useLang, useWords } from '#/i18n/language.tsx'
import { MAP_WORDS } from '#/i18n/map-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import { placeNameOn } from '#/model/place-name.ts'
import { textIn } from '#/model/text.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { EventList } from './EventList.tsx'
import styles from './Map.module.css'
import { offMapOf } from './off-map.ts'
import popoverStyles from './Popover.module.css'
import { Popover } from './Popover.tsx'
import type { MapScene } from './scene.ts'
import { useRowsShown } from './use-scene.ts'

interface OffMapProps {
  readonly chronicle: Chronicle
  readonly scene: MapScene
  /** Ids of places whose marks lie behind a panel. */
  readonly covered: readonly string[]
}

/** What the timeline shows and the map does not: behind a button that says how many. */
export function OffMap({ chronicle, scene, covered }: OffMapProps) {
  const lang = useLang()
  const words = useWords(MAP_WORDS)
  const seen = useApp(({ seenArea }) => seenArea)
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => setIsOpen(false), [])
  const rowsShown = useRowsShown()
  const events = useMemo(
    () => offMapOf(chronicle, rowsShown, seen, covered),
    [chronicle, rowsShown, seen, covered],
  )
  const placesByRow = useMemo(
    () => new Map(events.map(({ row, places }) => [row, places])),
    [events],
  )
  if (events.length === 0) return null
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
        {words.offMap(events.length)}
      </Button>
      {isOpen && opener.current && (
        <Popover
          title={words.offMapTitle}
          opener={opener.current}
          onClose={close}
          className={styles.offMapList}
        >
          <p className={popoverStyles.note}>{words.offMapHow}</p>
          <EventList
            chronicle={chronicle}
            rows={events.map(({ row }) => row)}
            noteOf={(row) =>
              (placesByRow.get(row) ?? [])
                .map((place) => textIn(placeNameOn(place, scene.day), lang))
                .join(', ') || words.noPlace
            }
            onSelect={close}
          />
        </Popover>
      )}
    </>
  )
}
