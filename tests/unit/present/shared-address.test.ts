import { expect, it } from 'vitest'
import { showAddress } from '#/present/shared-address.ts'
import { chronicleOf, eventOf } from '../../support/sample.ts'
import { openInStore, viewNow } from '../../support/store.ts'

const heading = { en: 'Step' }
const chronicle = chronicleOf([eventOf('a', '2001'), eventOf('b', '2002')], {
  stories: [
    {
      id: 'told',
      title: heading,
      steps: [
        { heading, view: {} },
        { heading, view: {} },
      ],
    },
  ],
})

it('follows the other window, which cannot take the lecture away', () => {
  openInStore(chronicle, { mode: 'present', story: 'told', step: 1, session: 'one' })
  showAddress('?mode=present&story=told&step=2&event=b')
  expect(viewNow()).toMatchObject({ step: 2, event: 'b', session: 'one' })
  showAddress('?mode=present&event=a')
  expect(viewNow()).toMatchObject({ story: 'told', step: 2, event: 'a' })
})
