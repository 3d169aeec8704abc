import type { Wordbook } from './language.tsx'
import { counted, EVENT_FORMS } from './plural.ts'

/** Words of the panel with all relations. */
export interface RelationWords {
  readonly title: string
  readonly how: string
  readonly type: string
  readonly allTypes: string
  readonly graph: (events: number, relations: number) => string
  readonly asList: string
  readonly none: string
  readonly chosen: string
  readonly chooseOne: string
  readonly open: string
  readonly outside: string
  readonly cut: (count: number) => string
  readonly noDate: string
}

const RELATIONS = {
  ru: { one: 'связь', few: 'связи', many: 'связей' },
  en: { one: 'relation', many: 'relations' },
} as const

export const RELATION_WORDS: Wordbook<RelationWords> = {
  ru: {
    title: 'Связи',
    how: 'События идут сверху вниз по времени; дуга ведёт от события к тому, на что оно указывает. Связи с государствами, органами и людьми — в списке ниже.',
    type: 'Вид связи',
    allTypes: 'все',
    graph: (events, relations) =>
      `Связи по времени: ${counted('ru', events, EVENT_FORMS.ru)}, ${counted('ru', relations, RELATIONS.ru)}`,
    asList: 'Те же связи списком',
    none: 'У показанных событий таких связей нет.',
    chosen: 'Связи выбранного события',
    chooseOne: 'Выберите событие, чтобы увидеть его связи словами.',
    open: 'Открыть событие',
    outside: 'вне отбора',
    cut: (count) =>
      `Показаны связи первых событий (${counted('ru', count, EVENT_FORMS.ru)}): сузьте отбор, чтобы увидеть другие.`,
    noDate: 'без даты',
  },
  en: {
    title: 'Relations',
    how: 'Events run from top to bottom in time; an arc leads from an event to what it points to. Relations to states, bodies and people are in the list below.',
    type: 'Kind of relation',
    allTypes: 'all',
    graph: (events, relations) =>
      `Relations in time: ${counted('en', events, EVENT_FORMS.en)}, ${counted('en', relations, RELATIONS.en)}`,
    asList: 'The same relations as a list',
    none: 'The events shown have no such relations.',
    chosen: 'Relations of the selected event',
    chooseOne: 'Select an event to read its relations.',
    open: 'Open the event',
    outside: 'outside the filter',
    cut: (count) =>
      `Shown are the relations of the first events (${counted('en', count, EVENT_FORMS.en)}): narrow the filter to see others.`,
    noDate: 'no date',
  },
}
