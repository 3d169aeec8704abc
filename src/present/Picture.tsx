import { useMemo } from 'react'
import { useWords } from '#/i18n/language.tsx'
import { LECTURE_WORDS } from '#/i18n/lecture-words.ts'
import type { Story } from '#/model/story.ts'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { useLecture } from './lecture.ts'
import styles from './Picture.module.css'
import type { Parts } from './parts.ts'
import { eventsOf } from './stage.ts'
import { viewAt } from './step-moves.ts'

/** As a wall of 16 : 9 is divided, in some unit. */
const WIDTH = 640
const MAP = 270
const TIME = 90

interface PictureProps {
  readonly parts: Parts
  readonly story: Story
  readonly number: number
  readonly name: string
  /** What the wall shows this moment, wandered off or not, to be pointed at; else the step as written. */
  readonly isNow?: boolean
}

/** A step as the wall shows it, small. */
export function Picture({ parts, story, number, name, isNow = false }: PictureProps) {
  const words = useWords(LECTURE_WORDS)
  const { MapPicture, TimePicture } = parts
  const chronicle = useApp(selectChronicle)
  const shown = useApp(({ view }) => view)
  const area = useLecture(({ other }) => other?.area ?? null)
  const isBlack = useLecture((lecture) => lecture.isBlack)
  // What of the present view the picture of a coming step depends on.
  const { lang, data } = shown
  // biome-ignore lint/correctness/useExhaustiveDependencies: language and data alone, not each move
  const asWritten = useMemo(
    () => viewAt(useApp.getState(), story, number),
    [story, number, lang, data, chronicle],
  )
  const named = useMemo(
    () => (chronicle ? eventsOf(chronicle, story.steps) : []),
    [chronicle, story],
  )
  const view = isNow && shown.step === number ? shown : asWritten
  if (!view) return null
  return (
    <figure
      className={styles.picture}
      data-black={(isNow && isBlack) || undefined}
      title={isNow ? words.point : undefined}
    >
      <div role="img" aria-label={name} className={styles.drawn}>
        <MapPicture
          view={view}
          named={named}
          width={WIDTH}
          height={MAP}
          area={isNow ? area : null}
          hasCaption
          canAim={isNow}
        />
        <TimePicture view={view} named={named} width={WIDTH} height={TIME} canAim={isNow} />
      </div>
    </figure>
  )
}
