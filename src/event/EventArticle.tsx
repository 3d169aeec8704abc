import { Quote, X } from 'lucide-react'
import { EVENT_WORDS } from '#/i18n/event-words.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { textIn } from '#/model/text.ts'
import { dispatch } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import { ExplainedText } from '#/ui/ExplainedText.tsx'
import { LocalText } from '#/ui/LocalText.tsx'
import { TrackMark } from '#/ui/TrackMark.tsx'
import { ClaimBadge } from './ClaimBadge.tsx'
import { Details } from './Details.tsx'
import styles from './EventArticle.module.css'
import { EvidenceSection } from './EvidenceSection.tsx'
import { Facts } from './Facts.tsx'
import { Relations } from './Relations.tsx'
import { When } from './When.tsx'
import { Whereabouts } from './Whereabouts.tsx'

/** Official titles run on: from so many characters they are set smaller. */
const LONG_TITLE = 60

interface EventArticleProps {
  readonly chronicle: Chronicle
  readonly row: Row
  readonly onClose: () => void
}

/** All that the dataset says about one event: what it was first, then how well that is known. */
export function EventArticle({ chronicle, row, onClose }: EventArticleProps) {
  const lang = useLang()
  const words = useWords(EVENT_WORDS)
  const { claim: claims } = useWords(TERM_WORDS)
  const { columns, terms } = chronicle
  const event = chronicle.eventAt(row)
  const track = terms.tracks.get(event.track)
  const { name: claim, meaning } = claims[event.claim]
  const isLong = textIn(event.title, lang).length >= LONG_TITLE
  const kind = terms.kinds.get(event.kind ?? '')?.label
  // «прогноз авторов» [Прогноз авторов]: once is enough.
  const isKindSaid = kind !== undefined && textIn(kind, lang).toLowerCase() === claim.toLowerCase()
  return (
    <article className={styles.article}>
      <div className={styles.top}>
        <p className={styles.track}>
          <TrackMark index={columns.track[row] ?? 0} />
          <span>
            {track && <LocalText text={track.label} />}
            {track && kind && !isKindSaid && ' · '}
            {kind && !isKindSaid && <LocalText text={kind} />}
          </span>
          <ClaimBadge claim={event.claim} />
        </p>
        <Button
          look="icon"
          className={styles.share}
          aria-label={words.share}
          title={words.share}
          aria-haspopup="dialog"
          onClick={() => dispatch({ type: 'set', view: { panel: 'share' } })}
        >
          <Quote aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          className={styles.close}
          data-closes-event
          aria-label={words.close}
          title={words.close}
          onClick={onClose}
        >
          <X aria-hidden="true" />
        </Button>
      </div>
      <LocalText
        as="h2"
        className={`${styles.title} ${isLong ? styles.long : ''}`}
        text={event.title}
      />
      <When chronicle={chronicle} event={event} />
      {event.claim !== 'fact' && <p className={styles.claim}>{meaning}</p>}
      <Whereabouts chronicle={chronicle} row={row} />
      {event.summary && <ExplainedText as="p" className={styles.summary} text={event.summary} />}
      <Facts terms={terms} event={event} />
      <Relations key={event.id} chronicle={chronicle} row={row} />
      <Details terms={terms} event={event} />
      {event.doubt && (
        <div className={styles.doubt}>
          <h3>{words.doubt}</h3>
          <ExplainedText as="p" text={event.doubt} />
        </div>
      )}
      <EvidenceSection
        key={`evidence of ${event.id}`}
        chronicle={chronicle}
        row={row}
        event={event}
      />
    </article>
  )
}
