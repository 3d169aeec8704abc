import { dateInWords } from '#/i18n/dates.ts'
import { useLang, useWords } from '#/i18n/language.tsx'
import { TIMELINE_WORDS } from '#/i18n/timeline-words.ts'
import type { Chronicle } from '#/index/chronicle.ts'
import type { Row } from '#/index/row.ts'
import { textIn } from '#/model/text.ts'
import { selectWindow } from '#/state/selectors.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { rangeOfWindow, windowShowing } from '#/state/time-window.ts'
import { EdgeSignView } from './EdgeSignView.tsx'
import type { EdgeSign } from './scene.ts'

interface EdgeSignsProps {
  readonly chronicle: Chronicle
  readonly signs: readonly EdgeSign[]
  readonly top: number
  /** Middles of the two gutters; CSS pixels. */
  readonly x: Readonly<Record<EdgeSign['side'], number>>
  readonly stop: string | null
}

/** What lies beyond the edges, lane by lane; activating one brings the nearest event into sight. */
export function EdgeSigns({ chronicle, signs, top, x, stop }: EdgeSignsProps) {
  const lang = useLang()
  const words = useWords(TIMELINE_WORDS)
  const show = (row: Row) => {
    const shown = windowShowing(chronicle, row, selectWindow(useApp.getState()))
    dispatch({ type: 'see-range', range: rangeOfWindow(shown) })
  }
  return signs.map((sign) => {
    const event = sign.selected === null ? null : chronicle.eventAt(sign.selected)
    const date = event?.date ? dateInWords(event.date, lang) : ''
    const selected = event && {
      id: event.id,
      name: words.outOfSight(textIn(event.title, lang), date, sign.count),
    }
    return (
      <EdgeSignView
        key={`${sign.side} ${sign.y}`}
        sign={sign}
        x={x[sign.side]}
        top={top}
        name={words[sign.side](sign.count)}
        selected={selected}
        isStop={event !== null && event.id === stop}
        onShow={show}
      />
    )
  })
}
