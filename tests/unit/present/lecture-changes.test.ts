// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { OwnLecture, OwnStep } from '#/model/own-lecture.ts'
import { deletedLectures } from '#/present/kept-lectures.ts'
import { keepUndo, keptUndo } from '#/present/kept-undo.ts'
import {
  changeStep,
  deleteLecture,
  makeLecture,
  restoreLecture,
  selectUndo,
  takeIn,
  undoLast,
} from '#/present/lecture-changes.ts'
import { putLecture, useOwnLectures } from '#/present/own-lectures.ts'

const stepOf = (id: string, more: Partial<OwnStep> = {}): OwnStep => ({
  id,
  heading: { ru: id },
  view: {},
  ...more,
})
const LECTURE: OwnLecture = {
  id: 'own-1',
  title: { ru: 'Лекция' },
  dataset: 'sample',
  steps: ['a', 'b', 'c'].map((id) => stepOf(id)),
}

const here = (): OwnLecture => {
  const [kept] = useOwnLectures.getState().lectures
  if (!kept) throw new Error('no lecture')
  return kept.lecture
}
const order = () =>
  here()
    .steps.map(({ id }) => id)
    .join('')
const doneLast = () => selectUndo(useOwnLectures.getState())?.done

/** What a person writes after the thing that will be undone. */
function writeOn(): void {
  const { steps } = here()
  putLecture(
    {
      ...here(),
      title: { ru: 'Новое имя' },
      steps: steps.map((step) => ({ ...step, notes: { ru: `к ${step.id}` } })),
    },
    'ru',
  )
}
const expectWritten = () => {
  expect(here().title).toEqual({ ru: 'Новое имя' })
  expect(here().steps[0]?.notes).toEqual({ ru: 'к a' })
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  useOwnLectures.setState({ lectures: [], undo: [], unkept: [], editing: null, said: null })
  putLecture(LECTURE, 'ru')
})

describe('undoing', () => {
  it('puts a deleted step back, and what was written since stays', () => {
    const { steps } = here()
    changeStep({ ...here(), steps: steps.toSpliced(1, 1) }, 'ru', 'step-deleted', stepOf('b'), 1)
    writeOn()
    undoLast('ru')
    expect(order()).toBe('abc')
    expectWritten()
  })

  it('moves a step back, and what was written since stays', () => {
    const { steps } = here()
    const moved = steps.toSpliced(2, 1).toSpliced(0, 0, stepOf('c'))
    changeStep({ ...here(), steps: moved }, 'ru', 'moved', stepOf('c'), 2)
    writeOn()
    undoLast('ru')
    expect(order()).toBe('abc')
    expectWritten()
    expect(here().steps[2]?.notes).toEqual({ ru: 'к c' })
  })

  it('gives back the view of a step, not its words', () => {
    const before = stepOf('a', { view: { event: 'x' } })
    const changed = { ...here(), steps: here().steps.with(0, stepOf('a', { view: { q: 'y' } })) }
    changeStep(changed, 'ru', 'view-replaced', before, 0)
    writeOn()
    undoLast('ru')
    expect(here().steps[0]?.view).toEqual({ event: 'x' })
    expectWritten()
  })

  it('takes an added step out; written on, it can be had back', () => {
    changeStep({ ...here(), steps: [...here().steps, stepOf('d')] }, 'ru', 'added', stepOf('d'), 3)
    writeOn()
    undoLast('ru')
    expect(order()).toBe('abc')
    expectWritten()
    expect(doneLast()).toBe('step-deleted')
    undoLast('ru')
    expect(order()).toBe('abcd')
    expect(here().steps[3]?.notes).toEqual({ ru: 'к d' })
  })

  it('takes out one untouched addition after another', () => {
    for (const id of ['d', 'e']) {
      const { steps } = here()
      changeStep({ ...here(), steps: [...steps, stepOf(id)] }, 'ru', 'added', stepOf(id), 3)
    }
    undoLast('ru')
    undoLast('ru')
    expect(order()).toBe('abc')
    expect(doneLast()).toBeUndefined()
  })

  it('puts a new lecture written on among the deleted, and can bring it back', () => {
    useOwnLectures.setState({ lectures: [] })
    makeLecture({ ...LECTURE, id: 'own-2' }, 'ru', 'created')
    writeOn()
    undoLast('ru')
    expect(useOwnLectures.getState().lectures).toEqual([])
    expect(deletedLectures('ru')[0]?.title).toEqual({ ru: 'Новое имя' })
    undoLast('ru')
    expectWritten()
  })

  it('is of the lecture that is worked on, over a reload too', () => {
    const { steps } = here()
    changeStep({ ...here(), steps: steps.toSpliced(1, 1) }, 'ru', 'step-deleted', stepOf('b'), 1)
    makeLecture({ ...LECTURE, id: 'own-2' }, 'ru', 'created')
    const { undo } = useOwnLectures.getState()
    keepUndo(undo, () => '1')
    useOwnLectures.setState({ undo: keptUndo('ru', () => '1'), editing: 'own-1' })
    expect(useOwnLectures.getState().undo).toEqual(undo)
    undoLast('ru')
    expect(order()).toBe('abc')
    expect(useOwnLectures.getState().lectures).toHaveLength(2)
  })
})

describe('what was deleted', () => {
  it('is brought back once, whichever way', () => {
    deleteLecture('own-1')
    restoreLecture(LECTURE, 'ru')
    expect(doneLast()).toBe('restored')
    undoLast('ru')
    expect(doneLast()).toBeUndefined()
    expect(deletedLectures('ru')).toEqual([LECTURE])
  })

  it('is not overwritten by a file of the same id', () => {
    deleteLecture('own-1')
    const id = takeIn({ ...LECTURE, title: { ru: 'Из файла' } }, [], 'ru')
    deleteLecture(id)
    expect(deletedLectures('ru').map(({ title }) => title['ru'])).toEqual(
      expect.arrayContaining(['Лекция', 'Из файла']),
    )
  })
})
