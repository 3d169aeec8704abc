import { type ReactNode, useRef } from 'react'
import { useApp } from '#/state/store.ts'
import { EmbedCaption } from './EmbedCaption.tsx'
import styles from './EmbedFace.module.css'
import { Narrowed } from './Narrowed.tsx'
import { LIST_BESIDE } from './needed-height.ts'
import { partsShown } from './parts.ts'
import { useFrameSize } from './use-frame-size.ts'
import { useIsNear } from './use-is-near.ts'

interface EmbedFaceProps {
  readonly map: ReactNode
  /** In its place until the frame comes near what is in sight. */
  readonly mapNotYet: ReactNode
  readonly timeline: ReactNode
  readonly list: ReactNode
  /** The event in full, over the views; gets what closes it. */
  readonly details: (close: () => void) => ReactNode
}

/** The compact face: what the address wants of map, caption, timeline and list, in any frame. */
export function EmbedFace({ map, mapNotYet, timeline, list, details }: EmbedFaceProps) {
  const show = useApp(({ view }) => view.show)
  const size = useFrameSize()
  const parts = partsShown(show, size)
  const has = (part: (typeof parts)[number]) => parts.includes(part)
  const mapPlace = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(mapPlace)
  return (
    <main className={styles.face} data-beside={size.width >= LIST_BESIDE || undefined}>
      {(has('map') || has('caption') || has('timeline')) && (
        <div className={styles.main}>
          {has('map') && (
            <div ref={mapPlace} className={styles.map}>
              {isNear ? map : mapNotYet}
            </div>
          )}
          {has('caption') && <EmbedCaption details={details} />}
          {has('timeline') && <div className={styles.timeline}>{timeline}</div>}
          <Narrowed />
        </div>
      )}
      {has('list') && <div className={styles.list}>{list}</div>}
    </main>
  )
}
