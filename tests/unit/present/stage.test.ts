import { describe, expect, it } from 'vitest'
import { matchEvents } from '#/index/match.ts'
import { DEFAULT_VIEW } from '#/model/view.ts'
import { stagingOf } from '#/present/stage.ts'
import { knownIdsOf } from '#/state/known-ids.ts'
import { withoutLater } from '#/state/later.ts'
import { viewOfStep } from '#/state/steps.ts'
import { withStory } from '#/state/stories.ts'
import { chronicleOf, eventOf } from '../../support/sample.ts'

const heading = { ru: 'Шаг', en: 'Step' }
const chronicle = chronicleOf(
  [
    eventOf('early', '2001'),
    eventOf('middle', '2005-03-01'),
    eventOf('between', '2006'),
    eventOf('late', '2010'),
    eventOf('guess'),
  ],
  {
    stories: [
      {
        id: 'told',
        title: heading,
        steps: [
          { heading, view: { range: '2000/2012' } },
          { heading, view: { event: 'early', range: '2000/2002' } },
          { heading, view: { event: 'middle', bbox: [20, 40, 30, 50], disputed: true } },
          { heading, view: { event: 'late', tracks: 'nowhere' } },
          { heading, view: { event: 'guess' } },
          { heading, view: { event: 'unknown' } },
        ],
      },
    ],
  },
)
const known = knownIdsOf(chronicle)
const story = chronicle.dataset.stories[0]
if (!story) throw new Error('no story')
const present = { ...DEFAULT_VIEW, mode: 'present' } as const

const shownAt = (step: number, isLaterShown: boolean) => {
  const view = { ...present, story: 'told', step }
  const staging = stagingOf(chronicle, story, view, isLaterShown, 0)
  const matched = matchEvents(chronicle, DEFAULT_VIEW)
  const { dated, undated } = withoutLater(chronicle, matched, staging.until, staging.unseen)
  return [...dated, ...undated].map((row) => chronicle.eventAt(row).id)
}

describe('a step on the wall', () => {
  it('names the events of its story alone, those that the dataset has', () => {
    const staging = stagingOf(chronicle, story, { ...present, step: 2 }, true, 7)
    expect(staging).toEqual({
      named: ['early', 'middle', 'late', 'guess'],
      until: null,
      unseen: [],
      flight: 7,
    })
  })

  it('keeps back what begins later and what later steps are about', () => {
    expect(shownAt(3, true)).toEqual(['early', 'middle', 'between', 'late', 'guess'])
    expect(shownAt(3, false)).toEqual(['early', 'middle'])
    expect(shownAt(4, false)).toEqual(['early', 'middle', 'between', 'late'])
    expect(shownAt(5, false)).toContain('guess')
  })
})

describe('an address that names a story', () => {
  const step = (number: number, view = {}) =>
    withStory(chronicle, { ...present, story: 'told', step: number, ...view }, known)

  it('shows what the step shows, read as an address is read', () => {
    expect(step(3).view).toMatchObject({
      event: 'middle',
      bbox: [20, 40, 30, 50],
      disputed: true,
      mode: 'present',
      step: 3,
    })
  })

  it('leaves a person where they had wandered to', () => {
    expect(step(3, { event: 'late' }).view).toMatchObject({ event: 'late', bbox: null, step: 3 })
  })

  it('drops what the dataset does not know, and says so', () => {
    expect(step(4).dropped).toEqual([
      { parameter: 'tracks', value: 'nowhere', reason: 'unknown-id' },
    ])
    expect(step(99).dropped).toContainEqual({
      parameter: 'step',
      value: '99',
      reason: 'not-listed',
    })
    expect(step(99).view.step).toBe(6)
    const unknown = withStory(chronicle, { ...present, story: 'other' }, known)
    expect(unknown.dropped).toEqual([{ parameter: 'story', value: 'other', reason: 'unknown-id' }])
    expect(unknown.view.story).toBe('told')
  })

  it('begins a lecture that names no story with one that tells of the event', () => {
    const { view } = withStory(chronicle, { ...present, event: 'late' }, known)
    expect(view).toMatchObject({ story: 'told', step: 4, event: 'late' })
  })

  it('leaves a page alone that gives no lecture and names no story', () => {
    expect(withStory(chronicle, DEFAULT_VIEW, known).view).toBe(DEFAULT_VIEW)
  })
})

describe('a step', () => {
  it('keeps face, language and data of whoever shows it', () => {
    const sly = {
      heading,
      view: { mode: 'embed', lang: 'en', data: 'https://x.example', event: 'late' },
    }
    const { view } = viewOfStep(present, 'told', sly, 1, known)
    expect(view).toMatchObject({ mode: 'present', lang: null, data: null, event: 'late' })
  })
})
