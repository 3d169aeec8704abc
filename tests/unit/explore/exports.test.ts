import { csvParseRows } from 'd3'
import { describe, expect, it } from 'vitest'
import { parseDataset } from '#/dataset/parse.ts'
import { toCsv } from '#/explore/export-csv.ts'
import { toIcs } from '#/explore/export-ics.ts'
import { toJson } from '#/explore/export-json.ts'
import { shownEvents } from '#/explore/shown-events.ts'
import { SAVE_WORDS } from '#/i18n/save-words.ts'
import { type Chronicle, makeChronicle } from '#/index/chronicle.ts'
import { matchEvents } from '#/index/match.ts'
import { CLAIMS } from '#/model/claim.ts'
import type { Lang } from '#/model/lang.ts'
import { EMPTY_FILTER, type Filter } from '#/model/view.ts'
import { builtIn } from '../../support/built-in.ts'
import { chronicleOf, eventOf } from '../../support/sample.ts'

const chronicle = builtIn()

const shown = (of: Chronicle, change: Partial<Filter> = {}) =>
  shownEvents(of, matchEvents(of, { ...EMPTY_FILTER, ...change }))

const addressOf = (id: string) => `https://vekhi.example/?event=${id}`

const csv = (of: Chronicle, change: Partial<Filter> = {}, lang: Lang = 'ru') =>
  toCsv({ events: shown(of, change), terms: of.terms, lang, addressOf })

const ics = (of: Chronicle, change: Partial<Filter> = {}, lang: Lang = 'ru') =>
  toIcs({
    events: shown(of, change),
    terms: of.terms,
    lang,
    dataset: { id: 'by-kz-iis', revision: '2026-11-23', title: 'Хроника, и только' },
    addressOf,
  })

/** What the page says of where these were; the name is the one of that time. */
const PLACES: readonly (readonly [id: string, ru: string, en: string])[] = [
  ['kz-cybershield-2017', 'Астана, вероятно', 'Astana, probable'],
  ['oac-2008', 'Минск, вероятно', 'Minsk, probable'],
  ['bisr-2019', 'Минск, вероятно', 'Minsk, probable'],
  ['un-draft-2023', 'Нью-Йорк, вероятно', 'New York, probable'],
  ['volfovich-visit-2021', 'Нур-Султан (ныне Астана)', 'Nur-Sultan (now Astana)'],
  [
    'bilateral-proposal-2021',
    'Нур-Султан (ныне Астана), вероятно',
    'Nur-Sultan (now Astana), probable',
  ],
  ['csto-chairmanship-2017', 'Ереван, вероятно; Минск', 'Yerevan, probable; Minsk'],
  ['cis-plan-2022', '', ''],
]

describe('CSV', () => {
  it('has a line of headings and one for each event shown, in order of time', () => {
    const text = csv(chronicle, { tracks: ['cis'] })
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [head = [], ...lines] = csvParseRows(text.slice(1))
    expect(head).toEqual(SAVE_WORDS.ru.columns)
    expect(lines.map(([id]) => id)).toEqual(['cis-strategy-2019', 'cis-plan-2022'])
    expect(lines.every((line) => line.length === head.length)).toBe(true)
    expect(lines[1]).toEqual(
      expect.arrayContaining(['2022-05-20', 'СНГ', 'Факт', '14', addressOf('cis-plan-2022')]),
    )
  })

  it('keeps commas, quotes and line breaks within their cell, and runs nothing', () => {
    const title = { ru: '=HYPERLINK("x"), и\nещё' }
    const [, line] = csvParseRows(csv(chronicleOf([eventOf('a', '2017', { title })])).slice(1))
    expect(line?.[4]).toBe('\'=HYPERLINK("x"), и\nещё')
  })
})

describe('places in a file', () => {
  const places = (lang: Lang) => {
    const [head = [], ...lines] = csvParseRows(csv(chronicle, {}, lang))
    const at = head.indexOf(lang === 'ru' ? 'Места' : 'Places')
    return new Map(lines.map((line) => [line[0], line[at]]))
  }
  const entries = (lang: Lang) =>
    new Map(
      ics(chronicle, {}, lang)
        .replaceAll('\r\n ', '')
        .split('BEGIN:VEVENT')
        .map((text) => [
          /^UID:(.*)@/m.exec(text)?.[1],
          /^LOCATION:(.*)$/m.exec(text)?.[1]?.replace(/\\([,;])/g, '$1') ?? '',
        ]),
    )

  it.each(PLACES)('are as sure, and called as they were, as on the page: %s', (id, ru, en) => {
    expect(places('ru').get(id)).toBe(ru)
    expect(places('en').get(id)).toBe(en)
    expect(entries('ru').get(id)).toBe(ru)
    expect(entries('en').get(id)).toBe(en)
  })
})

describe('JSON', () => {
  const everything = { claims: CLAIMS }
  const reopened = (text: string) => {
    const read = parseDataset(JSON.parse(text))
    if (!read.ok) throw new Error(read.fault.kind)
    expect(read.problems).toEqual([])
    return makeChronicle(read.dataset)
  }

  it('opens again as a dataset, whole and without a fault', () => {
    const again = reopened(toJson(chronicle.dataset, shown(chronicle, everything)))
    expect({ ...again.dataset, stories: [] }).toEqual({ ...chronicle.dataset, stories: [] })
    expect(shown(again, everything)).toEqual(shown(chronicle, everything))
  })

  it('has what is shown and no relation that leads out of it', () => {
    const again = reopened(toJson(chronicle.dataset, shown(chronicle, { tracks: ['cis'] })))
    const events = shown(again)
    expect(events.map(({ id }) => id)).toEqual(['cis-strategy-2019', 'cis-plan-2022'])
    expect(events[1]?.relations).toMatchObject([
      { type: 'implements', target: { kind: 'event', id: 'cis-strategy-2019' } },
    ])
  })
})

describe('ICS', () => {
  const unfolded = (text: string) => text.replaceAll('\r\n ', '')

  it('has whole days, the end excluded', () => {
    const text = unfolded(ics(chronicle, { tracks: ['cis'] }))
    expect(text).toContain('UID:cis-plan-2022@by-kz-iis.vekhi\r\n')
    expect(text).toContain('DTSTART;VALUE=DATE:20220520\r\nDTEND;VALUE=DATE:20220521\r\n')
    expect(text).toContain('URL:https://vekhi.example/?event=cis-plan-2022\r\n')
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  })

  it('covers all of a month, and says that no more is known', () => {
    const text = unfolded(ics(chronicleOf([eventOf('a', '2021-06')])))
    expect(text).toContain('DTSTART;VALUE=DATE:20210601\r\nDTEND;VALUE=DATE:20210701\r\n')
    expect(text).toContain('известен только месяц')
  })

  it('leaves out what has no date, and shows what goes on still on its first day', () => {
    const text = ics(chronicleOf([eventOf('a'), eventOf('b', '2009/..'), eventOf('c', '../2010')]))
    expect(text.match(/UID:.*/g)).toEqual(['UID:b@by-kz-iis.vekhi'])
    expect(text).toContain('DTEND;VALUE=DATE:20100101')
  })

  it.each([
    ['institutes-meeting', 'Предложение: Встреча институтов', 'Proposal: Institutes’ meeting'],
    ['kz-doctrine-2023', 'Фон: Доктрина Казахстана', 'Background: Kazakhstan’s doctrine'],
    ['cis-plan-2022', 'План СНГ по стратегии', 'CIS plan'],
  ])('says in the title what is no fact, and of a fact nothing: %s', (id, ru, en) => {
    for (const [lang, title] of [['ru', ru] as const, ['en', en] as const]) {
      const text = unfolded(ics(chronicle, { claims: CLAIMS }, lang))
      const entry = text.split('BEGIN:VEVENT').find((one) => one.includes(`UID:${id}@`))
      expect(entry).toContain(`\r\nSUMMARY:${title}\r\n`)
    }
  })

  it.each([
    ['forecast', 'Прогноз авторов: a', 'Authors’ forecast: a'],
    ['assessment', 'Оценка авторов: a', 'Authors’ assessment: a'],
  ])('never lets a dated %s of somebody’s dataset read as a fact', (claim, ru, en) => {
    const own = chronicleOf([eventOf('a', '2024', { claim })])
    expect(ics(own)).toContain(`\r\nSUMMARY:${ru}\r\n`)
    expect(ics(own, {}, 'en')).toContain(`\r\nSUMMARY:${en}\r\n`)
  })

  it('escapes signs and folds long lines within 75 octets', () => {
    const text = ics(chronicle)
    expect(text).toContain('X-WR-CALNAME:Хроника\\, и только')
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    }
    expect(unfolded(text)).toContain('международная информационная безопасность'.slice(0, 10))
  })
})
