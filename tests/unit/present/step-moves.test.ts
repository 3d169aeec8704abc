import { beforeEach, describe, expect, it } from 'vitest'
import { useLecture } from '#/present/lecture.ts'
import { goToStep, returnToStep, selectIsAway, selectIsElsewhere } from '#/present/step-moves.ts'
import type { Command } from '#/state/command.ts'
import { dispatch, useApp } from '#/state/store.ts'
import { chronicleOf, eventOf, termOf } from '../../support/sample.ts'
import { openInStore } from '../../support/store.ts'

const heading = { en: 'Step' }
const chronicle = chronicleOf(
  [eventOf('early', '2001', { track: 'a' }), eventOf('late', '2010', { track: 'b' })],
  {
    tracks: ['a', 'b'].map(termOf),
    stories: [
      {
        id: 'told',
        title: heading,
        steps: [
          { heading, view: {} },
          { heading, view: { event: 'early', tracks: 'a' } },
        ],
      },
    ],
  },
)
const isAway = () => selectIsAway(useApp.getState())

beforeEach(() => {
  openInStore(chronicle, { mode: 'present', story: 'told', step: 1, session: 'one' })
  goToStep(2)
})

describe('one has wandered off from a step', () => {
  it('not by going to it', () => {
    expect(isAway()).toBe(false)
    goToStep(1)
    expect(isAway()).toBe(false)
  })

  it.each<[string, Command]>([
    ['by selecting another event', { type: 'select', event: 'late' }],
    ['by searching', { type: 'narrow', filter: { q: 'late' } }],
    ['by another facet', { type: 'narrow', filter: { tracks: [] } }],
    ['by the doubtful alone', { type: 'narrow', filter: { disputed: true } }],
    ['by another part of the map', { type: 'see-area', bbox: [20, 40, 30, 50] }],
  ])('%s, and comes back', (_how, command) => {
    dispatch(command)
    expect(isAway()).toBe(true)
    expect(selectIsElsewhere(useApp.getState())).toBe(command.type === 'select')
    returnToStep()
    expect(isAway()).toBe(false)
  })
})

it('a step closes what lies over it, but leaves the notes that stand beside it', () => {
  for (const open of ['help', 'check', 'steps', 'search'] as const) {
    useLecture.setState({ open, isCodeShown: true })
    goToStep(1)
    expect(useLecture.getState()).toMatchObject({ open: null, isCodeShown: false })
  }
  useLecture.setState({ open: 'notes' })
  goToStep(2)
  expect(useLecture.getState().open).toBe('notes')
})
