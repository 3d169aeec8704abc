import { describe, expect, it } from 'vitest'
import { foundParts } from '#/index/found-parts.ts'
import { matchEvents } from '#/index/match.ts'
import { rowAt } from '#/index/row.ts'
import { prepareSearch, searchEvents } from '#/index/search.ts'
import { inOtherLayout } from '#/index/spelling.ts'
import { EMPTY_FILTER } from '#/model/view.ts'
import { builtIn } from '../../support/built-in.ts'
import { chronicleOf, eventOf, termOf } from '../../support/sample.ts'

const chronicle = builtIn()

const idsOf = (q: string): string[] =>
  [...(searchEvents(chronicle, q)?.rows ?? [])].flatMap((isFound, row) =>
    isFound ? [chronicle.eventAt(rowAt(row)).id] : [],
  )

const CONVENTION = [
  'un-draft-2011',
  'un-draft-2021',
  'csto-statement-2022',
  'un-draft-2023',
  'forecast-convention',
  'assessment-un-draft',
]
const INSTITUTES = ['kaziss-1993', 'bisr-2019', 'forecast-institutes', 'recommendation-institutes']
const PROXY = ['proxy-operations', 'proxy-meeting-2023']
const CIS = ['cis-agreement-2013', 'cis-strategy-2019', 'cis-statement-2020', 'cis-plan-2022']
const CCC = ['oac-2008', 'kkc-2014', 'csto-protocol-2014', 'csto-working-group']
const ARCHAKOV = ['assessment-un-draft', 'assessment-approaches']
const CYBER_SHIELD = ['kz-cybershield-2017', 'kz-digital-concept-2023']

describe('search in the built-in chronicle', () => {
  it.each<readonly [what: string, q: string, ids: readonly string[]]>([
    ['the nominative', 'конвенция', CONVENTION],
    ['another case', 'конвенцию', CONVENTION],
    ['another number', 'конвенциями', CONVENTION],
    ['several words, in any order', 'оон конвенции', CONVENTION],
    ['capitals', 'КОНВЕНЦИЯ ООН', CONVENTION],
    ['the beginning of a word', 'прокс', PROXY],
    ['English', 'proxy', PROXY],
    ['an English plural', 'doctrines', ['kz-doctrine-2023']],
    ['both languages at once', 'стратегия cis', CIS],
    ['English of several words', 'strategies cis', CIS],
    ['an abbreviation', 'БИСИ', INSTITUTES],
    ['the same in English', 'BISR', INSTITUTES],
    ['part of an abbreviation', 'ККЦ', CCC],
    ['the same in English', 'CCC', CCC],
    ['a reference number', '[14]', ['cis-strategy-2019', 'cis-plan-2022']],
    ['another reference number', '[4]', ['assessment-approaches']],
    ['a person', 'Вольфович', ['volfovich-visit-2021']],
    ['a person in English', 'Archakov', ARCHAKOV],
    ['a mistyped person', 'Орчаков', ARCHAKOV],
    ['a word with a soft sign too many', 'вольфовичь', ['volfovich-visit-2021']],
    ['a letter replaced', 'кибершит', CYBER_SHIELD],
    ['two letters swapped', 'опреация', PROXY],
    ['a letter left out', 'прокси опрации', PROXY],
    ['an English error', 'doctirne', ['kz-doctrine-2023']],
    ['the other layout of the keyboard', 'ghjrcb', PROXY],
    ['English typed in the Russian layout', 'зкщчн', PROXY],
    ['a name of the time', 'Нур-Султан', idsOf('Астана')],
    ['nothing', 'йцукен', []],
    ['a number that nothing has', '[99]', []],
  ])('finds by %s: %s', (_, q, ids) => {
    expect(idsOf(q)).toEqual(ids)
  })

  it.each([
    ['соглашение', 'соглашения', 'соглашений', 'соглошение', 'соглшение', 'cjukfitybt'],
    [
      'МИБ',
      'IIS',
      'международная информационная безопасность',
      'international information security',
    ],
    ['ОДКБ', 'CSTO', 'одкб'],
    ['КИСИ', 'KazISS'],
    ['СНГ', 'CIS'],
    ['organization', 'organisation', 'organizations'],
    ['organis', 'organiz'],
    ['collective security treaty organization', 'collective security treaty organisation'],
  ])('finds by %s and by %s the same', (...queries) => {
    const [first = [], ...others] = queries.map(idsOf)
    expect(first.length).toBeGreaterThan(2)
    for (const ids of others) expect(ids).toEqual(first)
  })

  it('finds every event of the CIS by its abbreviation', () => {
    expect(idsOf('СНГ')).toEqual(expect.arrayContaining(CIS))
  })

  it('says what it took for a mistyped word', () => {
    expect(searchEvents(chronicle, 'соглошение снг')?.corrections).toEqual([
      { typed: 'соглошение', taken: ['соглашение'] },
    ])
    expect(searchEvents(chronicle, 'соглашение')?.corrections).toEqual([])
  })

  it('does not take just anything for a mistyped word', () => {
    expect(idsOf('абракадабра')).toEqual([])
    expect(idsOf('хвост')).toEqual([])
  })

  it('looks for nothing when nothing is typed', () => {
    expect(searchEvents(chronicle, '  ')).toBeNull()
    expect(matchEvents(chronicle, { ...EMPTY_FILTER, q: ' ' }).count).toBe(
      matchEvents(chronicle, EMPTY_FILTER).count,
    )
  })

  it('finds nothing by signs alone', () => {
    expect(idsOf('«»!')).toEqual([])
  })
})

describe('search in any chronicle', () => {
  const sample = chronicleOf(
    [
      eventOf('draft', '2021', { title: { ru: 'Проект Конвенции', en: 'Draft Convention' } }),
      eventOf('visit', '2020', { title: { ru: 'Её визит, ещё один', en: 'A visit' } }),
      eventOf('state', '2019', { participants: [{ state: 'x' }], title: { ru: 'Сад' } }),
    ],
    { states: [{ ...termOf('x'), label: { kk: 'Қазақстан', ru: 'Казахстан' } }] },
  )
  const found = (q: string) =>
    matchEvents(sample, { ...EMPTY_FILTER, q }).dated.map((row) => sample.eventAt(row).id)

  it.each([
    ['еще', 'visit'],
    ['ее', 'visit'],
    ['қазақстан', 'state'],
    ['2021', 'draft'],
  ])('finds by «%s»', (q, id) => {
    expect(found(q)).toEqual([id])
  })

  it('wants every word', () => {
    expect(found('проект визит')).toEqual([])
  })

  it('finds beginnings of words, not their middles', () => {
    expect(found('конв')).toEqual(['draft'])
    expect(found('венци')).toEqual([])
  })

  it('finds the same whether few or many rows are left', () => {
    const many = chronicleOf(
      Array.from({ length: 400 }, (_, index) =>
        eventOf(`e${index}`, '2020', {
          title: { ru: index === 123 ? 'Редкое слово здесь' : 'Частое слово здесь' },
        }),
      ),
    )
    const count = (q: string) => matchEvents(many, { ...EMPTY_FILTER, q }).count
    expect(count('слово здесь')).toBe(400)
    expect(count('редкое слово здесь')).toBe(1)
    expect(count('частое здесь')).toBe(399)
  })
})

describe('making the search ready bit by bit', () => {
  it('comes to an end, and finds the same', () => {
    const events = Array.from({ length: 300 }, (_, index) =>
      eventOf(`e${index}`, '2020', { title: { ru: `Слово ${index} сотрудничество` } }),
    )
    const bitByBit = chronicleOf(events)
    let slices = 0
    while (!prepareSearch(bitByBit, () => true) && slices < 1000) slices += 1
    // With time always up, the last look at the clock never says that all is done.
    expect(slices).toBe(1000)
    expect(prepareSearch(bitByBit, () => false)).toBe(true)
    const count = (of: typeof bitByBit) =>
      matchEvents(of, { ...EMPTY_FILTER, q: 'сотрудничиство 7' }).count
    expect(count(bitByBit)).toBe(count(chronicleOf(events)))
    expect(count(bitByBit)).toBeGreaterThan(0)
  })
})

describe('what was found is marked', () => {
  const marked = (q: string, text: string) =>
    foundParts(text, searchEvents(chronicle, q)?.clauses ?? []).map(([start, end]) =>
      text.slice(start, end),
    )

  it.each([
    ['конвенция', 'Проект Конвенции об обеспечении', ['Конвенции']],
    [
      'МИБ',
      'о международной информационной безопасности',
      ['международной информационной безопасности'],
    ],
    ['еще', 'Ещё раз', ['Ещё']],
    ['соглошение', 'Соглашения и соглашение', ['Соглашения', 'соглашение']],
    ['[14]', 'Ссылки [14] и 14', ['[14]']],
    ['organisation', 'An Organization and an organisation', ['Organization', 'organisation']],
    ['analyze', 'Analysed in Kyrgyzstan', ['Analysed']],
    ['план снг', 'План СНГ по стратегии', ['План', 'СНГ']],
    ['конвенция', 'Иное', []],
  ])('%s in “%s”', (q, text, parts) => {
    expect(marked(q, text)).toEqual(parts)
  })
})

describe('the other layout', () => {
  it('goes both ways', () => {
    expect(inOtherLayout('cjukfitybt')).toBe('соглашение')
    expect(inOtherLayout('зкщчн')).toBe('proxy')
  })
})
