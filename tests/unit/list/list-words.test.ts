import { describe, expect, it } from 'vitest'
import { LIST_WORDS } from '#/i18n/list-words.ts'

describe('the count line', () => {
  it.each([
    [0, 0, '0 из 0\u00a0событий'],
    [1, 1, '1 из 1\u00a0события'],
    [2, 2, '2 из 2\u00a0событий'],
    [3, 5, '3 из 5\u00a0событий'],
    [11, 11, '11 из 11\u00a0событий'],
    [12, 31, '12 из 31\u00a0события'],
    [12, 111, '12 из 111\u00a0событий'],
  ])('puts %i of %i into the genitive', (inSight, of, said) => {
    expect(LIST_WORDS.ru.count(inSight, of)).toBe(said)
  })

  it('says it in English', () => {
    expect(LIST_WORDS.en.count(1, 1)).toBe('1 of 1\u00a0event')
    expect(LIST_WORDS.en.count(12, 31)).toBe('12 of 31\u00a0events')
  })
})
