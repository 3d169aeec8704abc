import { describe, expect, it } from 'vitest'
import { excerptOf } from '#/index/found-elsewhere.ts'
import { clausesOf, makeLexicon } from '#/index/query.ts'
import { rowAt } from '#/index/row.ts'
import { searchEvents } from '#/index/search.ts'
import type { Lang } from '#/model/lang.ts'
import { builtIn } from '../../support/built-in.ts'

const chronicle = builtIn()

/** Where it is found in an event of which no more than the short title is shown. */
function placeIn(id: string, q: string, lang: Lang = 'ru') {
  const event = chronicle.eventAt(chronicle.rowOf(id) ?? rowAt(0))
  return searchEvents(chronicle, q)?.elsewhere(event, [event.shortTitle[lang] ?? ''], lang)
}

describe('what is found where it is not shown', () => {
  it.each<readonly [q: string, id: string, lang: Lang, field: string, in_: string, part: RegExp]>([
    ['объединенных', 'un-draft-2023', 'ru', 'participant', 'ru', /Объединённых/],
    ['МИБ', 'un-draft-2011', 'ru', 'title', 'ru', /международной информационной безопасности/],
    ['МИБ', 'by-concept-2019', 'ru', 'summary', 'ru', /МИБ/],
    ['соглашений', 'csto-agreement-2017', 'en', 'title', 'ru', /^Соглашение/],
    ['agreements', 'csto-agreement-2017', 'ru', 'title', 'en', /^Agreement/],
    ['ОДКБ', 'proxy-operations', 'ru', 'summary', 'ru', /ОДКБ/],
  ])('%s in %s, read in %s: %s', (q, id, lang, field, in_, part) => {
    expect(placeIn(id, q, lang)).toEqual({
      field,
      lang: in_,
      excerpt: expect.stringMatching(part),
    })
  })

  it('is the same in every language where it is a number', () => {
    expect(placeIn('cis-plan-2022', '[14]')).toEqual({
      field: 'reference',
      lang: null,
      excerpt: '[14]',
    })
  })

  it('is nowhere where all is shown', () => {
    expect(placeIn('csto-agreement-2017', 'соглашение одкб')).toBeNull()
  })

  it('is what is missing of several words', () => {
    expect(placeIn('csto-agreement-2017', 'соглашение армения')).toMatchObject({
      field: 'participant',
      excerpt: 'Армения',
    })
  })

  it('is told for every event that is found by anything', () => {
    for (const q of ['оон', 'security', 'минск', 'стратегия', '2021', 'совет']) {
      const found = searchEvents(chronicle, q)
      found?.rows.forEach((isFound, row) => {
        if (!isFound) return
        const place = found.elsewhere(chronicle.eventAt(rowAt(row)), [], 'ru')
        expect(found.partsIn(place?.excerpt ?? '').length, `${q} in ${row}`).toBeGreaterThan(0)
      })
    }
  })
})

describe('an excerpt', () => {
  const excerpt = (text: string, q: string) => excerptOf(text, clausesOf(q, makeLexicon([])))
  const long = Array.from({ length: 40 }, (_, index) => `слово${index}`).join(' ')

  it('is the whole of a short text', () => {
    expect(excerpt('Конвенция ООН', 'оон')).toBe('Конвенция ООН')
  })

  it('is cut between words on either side of what was found', () => {
    const text = excerpt(long, 'слово20')
    expect(text).toMatch(/^…слово\d+ .*слово20 .*слово\d+…$/)
    expect(text.length).toBeLessThan(90)
  })

  it('is not cut where the text begins or ends', () => {
    expect(excerpt(long, 'слово0')).toMatch(/^слово0 .*…$/)
    expect(excerpt(long, 'слово39')).toMatch(/^….*слово39$/)
  })

  it('has a word whole, however long', () => {
    const word = `нескончаем${'о'.repeat(120)}`
    expect(excerpt(`${long} ${word} ${long}`, word)).toContain(word)
  })
})
