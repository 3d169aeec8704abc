import { parseDataset } from '#/dataset/parse.ts'
import { type Chronicle, makeChronicle } from '#/index/chronicle.ts'

type Entry = Readonly<Record<string, unknown>>

/** A chronicle of made-up events, as if its file had been read; throws on a file that is none. */
export function chronicleOf(events: readonly Entry[], rest: Entry = {}): Chronicle {
  const parsed = parseDataset({
    format: 'vekhi/1',
    id: 'sample',
    title: { en: 'Sample', ru: 'Пример' },
    events,
    ...rest,
  })
  if (!parsed.ok) throw new Error(parsed.fault.kind)
  return makeChronicle(parsed.dataset)
}

const label = (text: string) => ({ ru: text, en: text })

/** The shortest event there is, with whatever a test wants to add. */
export const eventOf = (id: string, date?: string, more: Entry = {}): Entry => ({
  id,
  title: label(id),
  ...(date !== undefined && { date }),
  ...more,
})

export const termOf = (id: string): Entry => ({ id, label: label(id) })
