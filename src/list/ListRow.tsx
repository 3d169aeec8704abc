import { Fragment, memo } from 'react'
import { dateInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { LIST_WORDS } from '#/i18n/list-words.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { isInSight } from '#/index/sight.ts'
import type { ChronicleEvent } from '#/model/chronicle-event.ts'
import type { PointedAt } from '#/state/app-state.ts'
import { selectWindow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { LocalText } from '#/ui/LocalText.tsx'
import { PlaceName } from '#/ui/PlaceName.tsx'
import { PlainLink } from '#/ui/PlainLink.tsx'
import { TrackMark } from '#/ui/TrackMark.tsx'
import type { ListVariant } from './block-heights.ts'
import { FoundElsewhere } from './FoundElsewhere.tsx'
import styles from './ListRow.module.css'

interface ListRowProps {
  readonly chronicle: Chronicle
  readonly row: Row
  readonly variant: ListVariant
  readonly href: string
  readonly isTabStop: boolean
  readonly onFollow: (id: string) => void
  /** Its place in the whole list, from 1, where not all of that is in the document. */
  readonly position?: number | undefined
  readonly total?: number | undefined
}

function isPointedAt(at: PointedAt | null, { id, venues }: ChronicleEvent): boolean {
  if (!at) return false
  return at.kind === 'event' ? at.id === id : venues.some(({ place }) => place === at.id)
}

const stopPointing = () => dispatch({ type: 'point', at: null })

/** One event: a link that selects it, with date, place and title, and its claim where no fact. */
export const ListRow = memo(function ListRow({
  chronicle,
  row,
  variant,
  href,
  isTabStop,
  onFollow,
  position,
  total,
}: ListRowProps) {
  const lang = useLang()
  const words = useWords(LIST_WORDS)
  const { claim: claims } = useWords(TERM_WORDS)
  const { terms, columns } = chronicle
  const event = chronicle.eventAt(row)
  const { id, date, claim, doubt, summary, title, shortTitle, venues } = event
  const isSelected = useApp((state) => state.view.event === id)
  const isPointed = useApp((state) => isPointedAt(state.pointedAt, event))
  const isOut = useApp(
    (state) => row < columns.dated && !isInSight(chronicle, row, selectWindow(state)),
  )
  const isDoubtAsked = useApp((state) => state.view.disputed)
  const track = terms.tracks.get(event.track)
  const kind = terms.kinds.get(event.kind ?? '')
  const status = terms.statuses.get(event.status ?? '')
  const isPage = variant === 'page'
  const point = () => dispatch({ type: 'point', at: { kind: 'event', id } })
  const looks = [styles.row, isPage ? styles.page : styles.column, isOut && !isPage && styles.out]
  return (
    <li
      className={looks.filter(Boolean).join(' ')}
      data-pointed={isPointed || undefined}
      aria-posinset={position}
      aria-setsize={total}
      onPointerEnter={point}
      onPointerLeave={stopPointing}
    >
      <PlainLink
        className={styles.link}
        href={href}
        data-event-id={id}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        onFollow={() => onFollow(id)}
        onFocus={point}
        onBlur={stopPointing}
      >
        <span className={styles.mark}>
          <TrackMark index={columns.track[row] ?? 0} />
        </span>
        <span className={styles.when}>
          {date ? dateInWords(date, lang) : words.without.time}
          {venues.map((venue, index) => {
            const place = terms.places.get(venue.place)
            if (!place) return null
            const state = isPage ? terms.states.get(place.state ?? '') : undefined
            return (
              <Fragment key={`${venue.place} ${venue.role ?? ''}`}>
                {index === 0 ? ' · ' : '; '}
                <PlaceName place={place} date={date} state={state} certainty={venue.certainty} />
              </Fragment>
            )
          })}
        </span>
        <span className={styles.title}>
          <span className="visually-hidden">. </span>
          <LocalText text={isPage ? title : shortTitle} />
          {claim !== 'fact' && (
            <>
              <span className="visually-hidden">.</span>{' '}
              <span className={`${styles.claim} ${styles[claim] ?? ''}`}>{claims[claim].name}</span>
            </>
          )}
          {track && (
            <span className="visually-hidden">
              . <LocalText text={track.label} />
            </span>
          )}
          {isOut && (
            <>
              <span className="visually-hidden">.</span>{' '}
              <span className={isPage ? styles.outOfSight : 'visually-hidden'}>
                {words.outOfSight}
              </span>
            </>
          )}
          <FoundElsewhere terms={terms} event={event} isPage={isPage} />
        </span>
        {isPage && (kind || status) && (
          <span className={styles.how}>
            <span className="visually-hidden">. </span>
            {kind && <LocalText text={kind.label} />}
            {kind && status && '; '}
            {status && <LocalText text={status.label} />}
          </span>
        )}
      </PlainLink>
      {isPage && (summary || (isDoubtAsked && doubt)) && (
        <div className={styles.below}>
          {summary && <LocalText as="p" text={summary} />}
          {isDoubtAsked && doubt && (
            <p className={styles.doubt}>
              <strong>{words.doubt}</strong> <LocalText text={doubt} />
            </p>
          )}
        </div>
      )}
    </li>
  )
})
