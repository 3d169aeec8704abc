import { describe, expect, it } from 'vitest'
import { LIST_WORDS } from '#/i18n/list-words.ts'

describe('the count line', () => {
  it.each([
    [0, 0, '0\u00a0событий'],
    [1, 1, '1\u00a0событие'],
    [2, 2, '2\u00a0события'],
    [3, 5, '3 из 5\u00a0событий'],
    [11, 11, '11\u00a0событий'],
    [12, 31, '12 из 31\u00a0события'],
    [12, 111, '12 из 111\u00a0событий'],
  ])('says %i of %i', (inSight, of, said) => {
    expect(LIST_WORDS.ru.count(inSight, of)).toBe(said)
  })

  it('says it in English', () => {
    expect(LIST_WORDS.en.count(1, 1)).toBe('1\u00a0event')
    expect(LIST_WORDS.en.count(12, 31)).toBe('12 of 31\u00a0events')
  })
})
