import { expect, it } from 'vitest'
import { parseDataset } from '#/dataset/parse.ts'

const heading = { en: 'Stop' }

it('keeps the steps of a story that can be used and reports the others', () => {
  const parsed = parseDataset({
    format: 'vekhi/1',
    id: 'told',
    title: { en: 'Told' },
    events: [],
    stories: [
      {
        id: 'story',
        title: { en: 'Story' },
        steps: [
          { heading, view: { event: 'a', range: '2016/2018' }, minutes: 3 },
          { view: {} },
          { heading },
        ],
      },
      { id: 'no-steps', title: { en: 'None' } },
    ],
  })
  if (!parsed.ok) throw new Error(parsed.fault.kind)
  expect(parsed.dataset.stories).toEqual([
    {
      id: 'story',
      title: { en: 'Story' },
      steps: [
        { heading, view: { event: 'a', range: '2016/2018' }, minutes: 3 },
        { heading, view: {} },
      ],
    },
  ])
  expect(parsed.problems.map(({ path, dropped }) => [path, dropped])).toEqual([
    ['stories[1].steps', 'entry'],
    ['stories(story).steps[1].heading', 'entry'],
  ])
})
