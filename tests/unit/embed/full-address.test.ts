import { describe, expect, it } from 'vitest'
import { fullAddress } from '#/embed/full-address.ts'
import { ANY_ID, readAddress } from '#/state/address.ts'

const full = (search: string, page = 'https://example.org/vekhi/en/?mode=embed#top') =>
  fullAddress(readAddress(search, ANY_ID), page)

describe('the way out of a frame', () => {
  it('leads to the same state with nothing of the frame in it', () => {
    expect(
      full('?mode=embed&event=one&range=2017/2019&tracks=by,kz&show=map&bbox=20,40,60,60&utm=x'),
    ).toBe(
      'https://example.org/vekhi/en/?event=one&range=2017/2019&bbox=20,40,60,60&tracks=by,kz&utm=x',
    )
  })

  it('leaves other faces as they are', () => {
    expect(full('?mode=list&event=one')).toBe('https://example.org/vekhi/en/?mode=list&event=one')
  })
})
