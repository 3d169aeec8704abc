import type { Lang } from '#/model/lang.ts'
import { LECTURE_FORMAT, madeUpId, type OwnLecture, type OwnStep } from '#/model/own-lecture.ts'
import type { LocalizedText } from '#/model/text.ts'

/** Why a file or a link holds no lecture that could be opened. */
export type LectureFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-lecture' }
  /** It is a whole dataset: that is opened by its address. */
  | { readonly kind: 'a-dataset' }
  | { readonly kind: 'other-version'; readonly format: string }
  | { readonly kind: 'no-steps' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' }

/** What of a lecture could not be used; `number`: of the step, as the file counts from 1. */
export type Loss =
  | { readonly kind: 'step'; readonly number: number }
  | {
      readonly kind: 'field'
      readonly number: number
      readonly field: LostField
      readonly value: string
    }

const LOSABLE = ['sentence', 'notes', 'minutes', 'view'] as const
export type LostField = (typeof LOSABLE)[number]

export type ReadLecture =
  | { readonly ok: true; readonly lecture: OwnLecture; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly fault: LectureFault }

/** Letters of a file; more is no lecture but a mistake. */
export const LARGEST = 2_000_000
const MOST_STEPS = 500
const LONGEST_TEXT = 20_000

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A bare string counts as a text in the page's language; null: it is no text. */
function textOf(value: unknown, lang: Lang): LocalizedText | null {
  if (typeof value === 'string') return { [lang]: value.slice(0, LONGEST_TEXT) }
  if (!isFields(value)) return null
  const entries = Object.entries(value).flatMap(([key, words]) =>
    typeof words === 'string' ? [[key, words.slice(0, LONGEST_TEXT)] as const] : [],
  )
  return entries.length > 0 ? Object.fromEntries(entries) : null
}

const idOf = (value: unknown, prefix: string): string =>
  typeof value === 'string' && /^[^\s,;/]{1,200}$/u.test(value) ? value : madeUpId(prefix)

function stepOf(value: unknown, lang: Lang): OwnStep | null {
  if (!isFields(value)) return null
  const heading = textOf(value.heading, lang)
  if (!heading) return null
  const [sentence, notes] = [textOf(value.sentence, lang), textOf(value.notes, lang)]
  const { minutes } = value
  const isTime = typeof minutes === 'number' && minutes > 0 && minutes < 1000
  return {
    id: idOf(value.id, 'step'),
    heading,
    ...(sentence && { sentence }),
    ...(notes && { notes }),
    ...(isTime && { minutes }),
    view: isFields(value.view) ? value.view : {},
  }
}

/** What was written for a step and is not in what was made of it. */
const lossesOf = (value: unknown, step: OwnStep | null, number: number): readonly Loss[] =>
  step === null || !isFields(value)
    ? [{ kind: 'step', number }]
    : LOSABLE.flatMap((field): readonly Loss[] => {
        const written = value[field]
        const isRead = field === 'view' ? isFields(written) : field in step
        if (written === undefined || written === null || isRead) return []
        const said = typeof written === 'string' ? written : String(JSON.stringify(written))
        return [{ kind: 'field', number, field, value: said.slice(0, 40) }]
      })

/** No two steps of one id, else moving one would move both. */
function distinct(steps: readonly OwnStep[]): readonly OwnStep[] {
  const seen = new Set<string>()
  return steps.map((step) => {
    const id = seen.has(step.id) ? madeUpId('step') : step.id
    seen.add(id)
    return { ...step, id }
  })
}

const refuse = (fault: LectureFault): ReadLecture => ({ ok: false, fault })

/** A lecture from what JSON gave: the file as it is saved, or the bare story in it. */
export function readLecture(input: unknown, lang: Lang): ReadLecture {
  if (!isFields(input)) return refuse({ kind: 'not-a-lecture' })
  const { format } = input
  if (typeof format === 'string' && format !== LECTURE_FORMAT) {
    if (format.startsWith('vekhi/')) return refuse({ kind: 'a-dataset' })
    return refuse(
      format.startsWith('vekhi-lecture/')
        ? { kind: 'other-version', format: format.slice(0, 80) }
        : { kind: 'not-a-lecture' },
    )
  }
  const story = isFields(input.story) ? input.story : input
  const title = textOf(story.title, lang)
  if (!title || !Array.isArray(story.steps)) return refuse({ kind: 'not-a-lecture' })
  const found = story.steps.slice(0, MOST_STEPS)
  const read = found.map((step) => stepOf(step, lang))
  const steps = distinct(read.flatMap((step) => step ?? []))
  if (steps.length === 0 && story.steps.length > 0) return refuse({ kind: 'no-steps' })
  const dataset = typeof input.dataset === 'string' ? input.dataset : ''
  return {
    ok: true,
    lecture: { id: idOf(story.id, 'own'), title, steps, dataset },
    losses: story.steps.flatMap((step, index) => lossesOf(step, read[index] ?? null, index + 1)),
  }
}

/** The same from text. */
export function parseLecture(text: string, lang: Lang): ReadLecture {
  if (text.length > LARGEST) return refuse({ kind: 'too-large' })
  try {
    return readLecture(JSON.parse(text), lang)
  } catch {
    return refuse({ kind: 'not-json' })
  }
}

/** As it is saved to a file, kept in the browser and put into a link. */
export const writeLecture = ({ dataset, ...story }: OwnLecture, indent = 0): string =>
  JSON.stringify({ format: LECTURE_FORMAT, dataset, story }, null, indent)
