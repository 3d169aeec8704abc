import { spanInWords } from '#/i18n/dates.ts'
import { useLang } from '#/i18n/language.tsx'
import type { Chronicle } from '#/index/chronicle.ts'
import { selectWindow } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { langOfStyle, type Style } from './cite.ts'
import { cslOfEvent, cslOfView, cslOfWhole, titleOfView } from './cited-things.ts'
import { type CslItem, cslOfSource, type DateParts } from './csl-item.ts'
import { eventAloneAddress, viewAddress, wholeAddress } from './share-address.ts'
import { useNarrowings } from './use-narrowings.ts'

export type Cited = 'event' | 'view' | 'whole' | 'sources'

/** Today as the person's calendar has it. */
export function today(): DateParts {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
}

/** What is cited, as items that the styles can write; each once, in the order of the evidence. */
export function useCiting(chronicle: Chronicle, cited: Cited, style: Style): readonly CslItem[] {
  const lang = useLang()
  const view = useApp((state) => state.view)
  const foreign = useApp((state) => state.foreign)
  const window = useApp(selectWindow)
  const narrowings = useNarrowings()
  const row = view.event === null ? undefined : chronicle.rowOf(view.event)
  const event = row === undefined ? null : chronicle.eventAt(row)
  const base = {
    dataset: chronicle.dataset,
    lang,
    styleLang: langOfStyle(style),
    accessed: today(),
  }
  switch (cited) {
    case 'event':
      return event
        ? [cslOfEvent({ ...base, address: eventAloneAddress({ view }, event.id) }, event)]
        : []
    case 'view': {
      const labels = narrowings.map(({ label }) => label)
      const span = spanInWords(window.start, window.end - 1, lang)
      const title = titleOfView({ event, labels, span, lang })
      return [cslOfView({ ...base, address: viewAddress({ view, foreign }) }, title)]
    }
    case 'whole':
      return [cslOfWhole({ ...base, address: wholeAddress({ view }) })]
    case 'sources': {
      const ids = new Set(event?.evidence?.sources.map(({ source }) => source) ?? [])
      return [...ids].flatMap((id) => {
        const source = chronicle.terms.sources.get(id)
        return source ? [cslOfSource(source, base.accessed)] : []
      })
    }
    default:
      return cited satisfies never
  }
}
