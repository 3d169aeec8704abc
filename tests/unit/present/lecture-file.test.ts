import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLecture, readLecture, writeLecture } from '#/dataset/lecture-file.ts'
import { lectureIn, linkTo } from '#/present/lecture-link.ts'
import { lostInViews } from '#/present/lost-in-views.ts'
import { isLocal, readPublicAddress } from '#/present/public-address.ts'
import { chronicleOf, eventOf } from '../../support/sample.ts'

const LECTURE = {
  id: 'own-1',
  dataset: 'by-kz-iis',
  title: { ru: 'Моя «лекция» — ё' },
  steps: [
    { id: 'a', heading: { ru: 'Раз' }, notes: { ru: 'строка\nдругая' }, minutes: 2.5, view: {} },
    { id: 'b', heading: { ru: 'Два' }, view: { event: 'x', bbox: '1,2,3,4' } },
  ],
}

describe('a lecture in a file', () => {
  it('is read as it was written', () => {
    expect(parseLecture(writeLecture(LECTURE, 2), 'ru')).toEqual({
      ok: true,
      lecture: LECTURE,
      losses: [],
    })
  })

  it('keeps the steps that can be used and says which of the others are lost', () => {
    const read = readLecture(
      { title: 'Bare', steps: [{ heading: 'One' }, 7, { view: {} }, { id: 'z', heading: 'Two' }] },
      'en',
    )
    if (!read.ok) throw new Error(read.fault.kind)
    expect(read.losses).toEqual([
      { kind: 'step', number: 2 },
      { kind: 'step', number: 3 },
    ])
    expect(read.lecture.title).toEqual({ en: 'Bare' })
    expect(read.lecture.steps.map(({ heading }) => heading)).toEqual([{ en: 'One' }, { en: 'Two' }])
  })

  it('keeps what of a step can be used, and says what is lost and where', () => {
    const steps = [
      7,
      { heading: 'One', minutes: 'много', notes: ['x'], sentence: null, view: { event: 'a' } },
      { heading: 'Two', minutes: 3, notes: 'kept', view: { event: 'nowhere' } },
    ]
    const read = readLecture({ title: 'T', steps }, 'en')
    if (!read.ok) throw new Error(read.fault.kind)
    expect(read.lecture.steps[0]).not.toHaveProperty('minutes')
    expect(read.lecture.steps[1]).toMatchObject({ minutes: 3, notes: { en: 'kept' } })
    expect(read.losses).toEqual([
      { kind: 'step', number: 1 },
      { kind: 'field', number: 2, field: 'notes', value: '["x"]' },
      { kind: 'field', number: 2, field: 'minutes', value: 'много' },
    ])
    const chronicle = chronicleOf([eventOf('a', '2001')])
    expect(lostInViews(chronicle, read.lecture, read.losses)).toEqual([
      { number: 3, parameter: 'event', value: 'nowhere', reason: 'unknown-id' },
    ])
  })

  it('gives no two steps one id', () => {
    const twice = { id: 'same', heading: { en: 'x' } }
    const read = readLecture({ title: 'T', steps: [twice, twice] }, 'en')
    if (!read.ok) throw new Error(read.fault.kind)
    expect(new Set(read.lecture.steps.map(({ id }) => id)).size).toBe(2)
  })

  it('never throws, whatever the file holds', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseLecture(text, 'ru')))
    fc.assert(fc.property(fc.anything(), (value) => void readLecture(value, 'en')))
  })
})

describe('a lecture in a link', () => {
  it('arrives as it was sent', async () => {
    const address = await linkTo(LECTURE, 'https://example.org/')
    expect(address).toMatch(/^https:\/\/example\.org\/#lecture=[\w-]+$/)
    const read = await lectureIn(new URL(address ?? '').hash, 'ru')
    expect(read).toEqual({ ok: true, lecture: LECTURE, losses: [] })
  })

  it('too long for a link makes none', async () => {
    // Letters that hardly shrink: a linear congruence, so that the test is the same every time.
    let state = 1
    const noise = Array.from({ length: 4000 }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return (state >>> 8).toString(36)
    })
    const long = { ...LECTURE, title: { ru: noise.join('') } }
    expect(await linkTo(long, 'https://example.org/')).toBeNull()
  })

  it.each(['#lecture=', '#lecture=!!!', '#lecture=AAAA', '#lecture=%E0%A4%A'])(
    'that is broken is a fault, not an error: %s',
    async (hash) => {
      expect(await lectureIn(hash, 'ru')).toMatchObject({ ok: false })
    },
  )
})

describe('the address for phones', () => {
  it.each([
    'http://localhost:4173/',
    'http://127.0.0.1/',
    'http://10.0.0.4/x/',
    'http://172.20.1.1/',
    'http://192.168.0.2/',
    'http://[::1]/',
    'http://laptop/',
    'http://laptop.local/',
    'file:///home/x/index.html',
  ])('is not the local %s', (address) => expect(isLocal(address)).toBe(true))

  it.each(['https://example.org/', 'https://172.32.0.1/', 'http://vekhi.example.by/app/'])(
    'may be %s',
    (address) => expect(isLocal(address)).toBe(false),
  )

  it('is the folder of what was typed', () => {
    expect(readPublicAddress(' https://example.org/vekhi/en/index.html?x#y ')).toBe(
      'https://example.org/vekhi/',
    )
    expect(readPublicAddress('https://example.org')).toBe('https://example.org/')
    for (const wrong of ['', 'example.org', 'javascript:alert(1)', 'http://localhost/']) {
      expect(readPublicAddress(wrong)).toBeNull()
    }
  })
})
