import type { Chronicle } from '#/index/chronicle.ts'
import { matchEvents } from '#/index/match.ts'
import { type MapScene, makeMapScene, type SceneSource } from '#/map/scene.ts'
import { readEdtf } from '#/model/edtf.ts'
import { EMPTY_FILTER, type Filter } from '#/model/view.ts'
import { chronicleOf, eventOf } from './sample.ts'

const label = (ru: string, en = ru) => ({ ru, en })
const at = (...places: string[]) => ({ venues: places.map((place) => ({ place })) })
const member = (state: string, during: string, status = 'member') => ({ state, during, status })

/** A small story with every kind of thing that the map shows. */
export const SAMPLE: Chronicle = chronicleOf(
  [
    eventOf('agreement', '2017-11-30', at('minsk')),
    eventOf('concept', '2019-03-18', at('minsk')),
    eventOf('visit', '2021-10-21', {
      ...at('astana'),
      participants: [{ state: 'BLR' }, { state: 'KAZ' }],
    }),
    eventOf('statement', '2022-11-23', {
      ...at('yerevan'),
      relations: [{ type: 'reaffirms', event: 'agreement' }],
    }),
    eventOf('chairmanship', '2022-11-23/2023-12-31', at('yerevan', 'minsk')),
    eventOf('plan', '2022-05-20', { relations: [{ type: 'implements', event: 'concept' }] }),
    eventOf('forecast', undefined, { claim: 'forecast' }),
    eventOf('treaty', '1992-05-15', { ...at('tashkent'), claim: 'context' }),
  ],
  {
    revision: '2026-11-23',
    view: { bbox: [20, 35, 90, 62] },
    states: [
      { id: 'BLR', label: label('Беларусь', 'Belarus'), focus: true, seat: 'minsk' },
      { id: 'KAZ', label: label('Казахстан', 'Kazakhstan'), focus: true, seat: 'astana' },
      { id: 'RUS', label: label('Россия', 'Russia') },
      { id: 'UZB', label: label('Узбекистан', 'Uzbekistan') },
    ],
    places: [
      { id: 'minsk', label: label('Минск', 'Minsk'), coordinates: [27.567, 53.9] },
      { id: 'yerevan', label: label('Ереван', 'Yerevan'), coordinates: [44.514, 40.181] },
      {
        id: 'astana',
        label: label('Астана', 'Astana'),
        coordinates: [71.446, 51.18],
        names: [{ during: '2019-03-23/2022-09-17', label: label('Нур-Султан', 'Nur-Sultan') }],
      },
      { id: 'moscow', label: label('Москва', 'Moscow'), coordinates: [37.616, 55.752] },
      { id: 'tashkent', label: label('Ташкент', 'Tashkent'), coordinates: [69.216, 41.265] },
    ],
    groups: [
      {
        id: 'csto',
        label: label('ОДКБ', 'CSTO'),
        seat: 'moscow',
        members: [
          member('BLR', '1994-04-20/2003-09-17', 'party'),
          member('UZB', '1994-04-20/1999-04-01', 'party'),
          member('BLR', '2003-09-18/..'),
          member('KAZ', '2003-09-18/..'),
          member('RUS', '2003-09-18/..'),
          member('UZB', '2006-06-23/2012-12-19'),
        ],
      },
      {
        id: 'cis',
        label: label('СНГ', 'CIS'),
        members: ['BLR', 'KAZ', 'RUS'].map((state) => ({ state, status: 'member' })),
      },
    ],
    bodies: [{ id: 'oac', label: label('ОАЦ', 'OAC'), seat: 'minsk' }],
  },
)

export function dayOf(text: string): number {
  const read = readEdtf(text)
  if (!read.ok) throw new Error(text)
  return read.value.first
}

interface Wish extends Partial<Omit<SceneSource, 'selected'>> {
  readonly event?: string
  readonly filter?: Partial<Filter>
}

/** The scene of the sample as a person would ask for it. */
export function sceneOf({ event, filter, ...rest }: Wish = {}): MapScene {
  return makeMapScene({
    chronicle: SAMPLE,
    matched: matchEvents(SAMPLE, { ...EMPTY_FILTER, ...filter }),
    selected: (event === undefined ? null : SAMPLE.rowOf(event)) ?? null,
    group: SAMPLE.terms.groups.get('csto') ?? null,
    asOf: { kind: 'day', day: dayOf('2022-11-23') },
    bbox: null,
    lang: 'ru',
    ...rest,
  })
}
