import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { parseDataset } from '#/dataset/parse.ts'
import { TERM_WORDS } from '#/i18n/term-words.ts'
import { makeChronicle } from '#/index/chronicle.ts'
import { rowAt } from '#/index/row.ts'
import { containsPosition, distanceToBoundaryKm } from '#/model/geography.ts'
import { numberedSteps } from '#/model/story.ts'
import { DEFAULT_VIEW } from '#/model/view.ts'
import { knownIdsOf } from '#/state/known-ids.ts'
import { viewOfStep } from '#/state/steps.ts'
import { makeBasemap } from '../../../tools/basemap.ts'
import { ADDRESSES, COORDINATES, FACTS } from '../../support/facts.ts'

const read = (name: string) => readFileSync(`public/data/${name}`, 'utf8')
const file = JSON.parse(read('by-kz-iis.json'))
const parsed = parseDataset(file)
if (!parsed.ok) throw new Error(parsed.fault.kind)
const { dataset, problems } = parsed
const { columns, eventAt } = makeChronicle(dataset)
const all = Array.from({ length: columns.count }, (_, row) => eventAt(rowAt(row)))
const events = new Map(all.map((event) => [event.id, event]))

/** Every text for people in the file, with the path to it. */
function textsOf(value: unknown, path: string): { path: string; text: Record<string, string> }[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => textsOf(item, `${path}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if ('ru' in value || 'en' in value) return [{ path, text: value as Record<string, string> }]
  return entries.flatMap(([key, item]) => textsOf(item, `${path}.${key}`))
}

describe('the dataset by-kz-iis', () => {
  it('reads without a single problem', () => {
    expect(problems).toEqual([])
  })

  it('holds every event of the facts and no other', () => {
    expect([...events.keys()].sort()).toEqual(FACTS.map(({ id }) => id).sort())
  })

  it.each(FACTS)('says of $id what the facts say: date, venues, claim', (fact) => {
    const event = events.get(fact.id)
    expect(event?.date?.text).toBe(fact.date)
    expect(event?.venues.map(({ place }) => place).sort()).toEqual([...fact.venues].sort())
    expect(event?.claim).toBe(fact.claim)
  })

  it('has Russian and English for every text', () => {
    for (const { path, text } of textsOf(file, '')) {
      expect(Object.keys(text).sort(), path).toEqual(['en', 'ru'])
      expect(text['ru'], path).toMatch(/\S/)
      expect(text['en'], path).toMatch(/\S/)
      // Russian words in English only as quoted ones.
      expect(text['en']?.replace(/“[^”]*”/g, ''), path).not.toMatch(/[а-яё]{4,}/i)
    }
  })

  it('gives the meaning of Russian and Belarusian words that it quotes in English', () => {
    for (const { path, text } of textsOf(file, '')) {
      for (const [, after] of (text['en'] ?? '').matchAll(/“[^”]*[а-яё]{4,}[^”]*”(.*)/gi)) {
        expect(after, path).toMatch(/^ \(“[\w ]+”\)/)
      }
    }
  })

  it('writes the name of an organisation in one way', () => {
    const named = textsOf(file, '').flatMap(({ text }) =>
      [...(text['en'] ?? '').matchAll(/\bOrgani[sz]ation/g)].map(([name]) => name),
    )
    expect(new Set(named)).toEqual(new Set(['Organization']))
  })

  it('gives background no word of the article, and all else one', () => {
    for (const event of all) {
      expect(event.evidence?.article === undefined, event.id).toBe(event.claim === 'context')
    }
  })

  it('keeps forecasts and judgements off the axis and off the map', () => {
    for (const event of all) {
      if (event.claim !== 'forecast' && event.claim !== 'assessment') continue
      expect([event.date, event.applies, ...event.venues], event.id).toEqual([undefined, undefined])
    }
  })

  it('claims neither to be the only word nor to be right where other sources say otherwise', () => {
    for (const event of all) {
      const { confidence, sources = [] } = event.evidence ?? {}
      if (confidence !== 'article-only') continue
      expect(
        sources.map(({ bearing }) => bearing),
        event.id,
      ).not.toContain('confirms')
    }
    // Other sources do speak of what they do not confirm: they stand beneath.
    expect(TERM_WORDS.ru.confidence['article-only']).not.toMatch(/только/)
    expect(TERM_WORDS.en.confidence['article-only']).not.toMatch(/alone|only/)
    const plan = events.get('cis-plan-2022')
    const status = dataset.statuses.find(({ id }) => id === plan?.status)
    expect(status?.label['ru']).toContain('по статье')
    expect(status?.label['en']).toContain('according to the article')
    expect(plan?.participants.map(({ role }) => role)).not.toContain('adopter')
  })

  it('does not deny of all proposals what is known to have come of one', () => {
    const network = events.get('institutes-union')
    expect(network?.summary?.['ru']).toContain('В октябре 2025')
    expect(network?.summary?.['en']).toContain('In October 2025')
    expect(TERM_WORDS.ru.claim.proposal.meaning).not.toMatch(/подтвержд/)
    expect(TERM_WORDS.en.claim.proposal.meaning).not.toMatch(/confirm/)
    const meaning = dataset.glossary.find(({ id }) => id === 'proposal')?.definition
    expect(meaning?.['ru']).not.toMatch(/подтвержд/)
    expect(meaning?.['en']).not.toMatch(/confirm/)
  })

  it('says of each judgement what it lacks: a source, or agreement with others', () => {
    for (const { id, claim, doubt } of all) {
      if (claim !== 'assessment' && claim !== 'forecast') continue
      expect(doubt, id).toBeDefined()
    }
    expect(events.get('assessment-prospects')?.doubt).toEqual(
      events.get('assessment-csto-format')?.doubt,
    )
  })

  it('states the doubts that the facts raise on the events they touch', () => {
    const doubted = [
      'proxy-operations',
      'proxy-meeting-2023',
      'csto-chairmanship-2023',
      'cis-plan-2022',
      'cis-strategy-2019',
      'csto-agreement-2017',
      'assessment-approaches',
      'kz-strategy-2021',
      'armenia-freeze-2024',
    ]
    for (const id of doubted) expect(events.get(id)?.doubt, id).toBeDefined()
  })

  it('leads only to addresses that the facts list', () => {
    for (const { id, URL } of dataset.sources) {
      if (URL !== undefined) expect(ADDRESSES.has(URL), `${id}: ${URL}`).toBe(true)
    }
    expect(dataset.sources.length).toBeGreaterThan(100)
  })

  it('has no article to a source that no one lists, nor a source without an address', () => {
    for (const { id, URL } of dataset.sources) expect(URL, id).toBeDefined()
  })

  it('stands each place where the facts put it, in the country that it names', () => {
    const basemap = makeBasemap()
    const shapes = new Map(
      basemap.objects.states.geometries.map((state) => [
        state.id,
        feature(basemap, state).geometry.coordinates,
      ]),
    )
    for (const [id, coordinates] of Object.entries(COORDINATES)) {
      const place = dataset.places.find((candidate) => candidate.id === id)
      expect(place?.coordinates, id).toEqual(coordinates)
    }
    for (const { id, state, coordinates } of dataset.places) {
      const shape = shapes.get(state)
      if (!shape) throw new Error(`${id}: no ${state} on the map`)
      const distance = containsPosition(shape, coordinates)
        ? 0
        : distanceToBoundaryKm(shape, coordinates)
      expect(distance, id).toBeLessThan(10)
    }
  })

  it('never makes Georgia or Azerbaijan members of the organisation', () => {
    const csto = dataset.groups.find(({ id }) => id === 'csto')
    for (const state of ['GEO', 'AZE']) {
      const statuses = csto?.members.filter((member) => member.state === state)
      expect(statuses?.map(({ status }) => status)).toEqual(['party'])
    }
    const members = csto?.members.filter(({ status }) => status === 'member')
    expect(new Set(members?.map(({ state }) => state))).toEqual(
      new Set(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK', 'UZB']),
    )
  })

  it('is named by the catalogue, and points to its schema', () => {
    const catalogue = JSON.parse(read('index.json'))
    expect(catalogue.default).toBe(dataset.id)
    expect(catalogue.datasets[0]).toMatchObject({ id: dataset.id, file: 'by-kz-iis.json' })
    expect(file.$schema).toBe('./dataset.schema.json')
  })

  it('tells the four milestones as a story, with an opening and a closing', () => {
    const story = dataset.stories.find(({ id }) => id === 'four-milestones')
    expect(story?.steps.map(({ view }) => view['event'])).toEqual([
      undefined,
      'csto-agreement-2017',
      'by-concept-2019',
      'csto-statement-2022',
      'csto-chairmanship-2023',
      undefined,
    ])
  })

  it('has four stories, each step of which can be given: words, time, a view that can be read', () => {
    expect(dataset.stories.map(({ id }) => id)).toEqual([
      'four-milestones',
      'two-approaches',
      'from-cis-to-csto',
      'what-next',
    ])
    const known = knownIdsOf(makeChronicle(dataset))
    for (const story of dataset.stories) {
      for (const { step, number } of numberedSteps(story)) {
        const at = `${story.id}, step ${number}`
        expect(step.sentence?.['ru']?.length, at).toBeLessThanOrEqual(190)
        expect(step.notes?.['ru'], at).toContain('Вопрос аудитории:')
        expect(step.notes?.['en'], at).toContain('A question to the class:')
        expect(step.minutes, at).toBeGreaterThan(0)
        expect(viewOfStep(DEFAULT_VIEW, story.id, step, number, known).dropped, at).toEqual([])
      }
    }
  })

  it('says of what the authors expect or judge that it is theirs, in the very sentence', () => {
    const told = dataset.stories.flatMap(({ steps }) => steps)
    for (const { view, sentence, heading } of told) {
      const claim = events.get(String(view['event']))?.claim
      if (claim !== 'forecast' && claim !== 'assessment') continue
      const [ru, en] = ['ru', 'en'].map((lang) => `${heading[lang]} ${sentence?.[lang]}`)
      expect(ru).toMatch(/автор|по статье/i)
      expect(en).toMatch(/author|article/i)
    }
  })
})
