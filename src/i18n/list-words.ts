import type { Lang } from '#/model/lang.ts'
import type { Sort } from '#/model/view.ts'
import type { Wordbook } from './language.tsx'
import { inDigits, type PluralForms, pluralForm } from './plural.ts'

export interface ListWords {
  /** Name of the landmark and its heading. */
  readonly name: string
  /** «12 из 31 события» */
  readonly count: (inSight: number, of: number) => string
  /** As a sentence, where all of them are listed all the same. */
  readonly countInTime: (inSight: number, of: number) => string
  /** Follows the count: those stand beside the axis, whatever of time is shown. */
  readonly undated: (count: number) => string
  readonly sortBy: string
  readonly sorts: Readonly<Record<Sort, string>>
  readonly groupBy: string
  /** Over the columns of a wide page. */
  readonly columns: readonly [when: string, what: string, how: string]
  readonly groupings: Readonly<Record<Sort, string>>
  /** Heading of those that a grouping has no place for. */
  readonly without: Readonly<Record<Sort, string>>
  readonly outOfSight: string
  readonly empty: string
  readonly clearFilter: string
}

/** After «из» stands the genitive: 1 события, 21 события, 31 события, else событий. */
const AFTER_OF: Readonly<Record<Lang, PluralForms>> = {
  ru: { one: 'события', many: 'событий' },
  en: { one: 'event', many: 'events' },
}

const FALL_RU: PluralForms = { one: 'попадает', many: 'попадают' }

const spoken = (lang: Lang, part: number, ofWord: string, whole: number) =>
  `${inDigits(lang, part)} ${ofWord} ${inDigits(lang, whole)}\u00a0${pluralForm(lang, whole, AFTER_OF[lang])}`

export const LIST_WORDS: Wordbook<ListWords> = {
  ru: {
    name: 'Список событий',
    count: (inSight, of) => spoken('ru', inSight, 'из', of),
    countInTime: (inSight, of) =>
      `${spoken('ru', inSight, 'из', of)} ${pluralForm('ru', inSight, FALL_RU)} в показанный отрезок времени`,
    undated: (count) => `без даты: ${inDigits('ru', count)}`,
    sortBy: 'Порядок',
    sorts: {
      time: 'по времени',
      track: 'по направлениям',
      place: 'по местам',
      kind: 'по видам',
    },
    groupBy: 'Группировать',
    columns: ['Дата и место', 'Событие', 'Вид и состояние'],
    groupings: {
      time: 'по годам',
      track: 'по направлениям',
      place: 'по местам',
      kind: 'по видам',
    },
    without: {
      time: 'Без даты',
      track: 'Без направления',
      place: 'Без места',
      kind: 'Без вида',
    },
    outOfSight: 'вне отрезка',
    empty: 'Под отбор не подходит ни одно событие.',
    clearFilter: 'Сбросить отбор',
  },
  en: {
    name: 'List of events',
    count: (inSight, of) => spoken('en', inSight, 'of', of),
    countInTime: (inSight, of) =>
      `${spoken('en', inSight, 'of', of)} ${inSight === 1 ? 'falls' : 'fall'} within the time shown`,
    undated: (count) => `no date: ${inDigits('en', count)}`,
    sortBy: 'Order',
    sorts: { time: 'by time', track: 'by track', place: 'by place', kind: 'by kind' },
    groupBy: 'Group',
    columns: ['Date and place', 'Event', 'Kind and status'],
    groupings: { time: 'by year', track: 'by track', place: 'by place', kind: 'by kind' },
    without: { time: 'No date', track: 'No track', place: 'No place', kind: 'No kind' },
    outOfSight: 'outside the time shown',
    empty: 'No event passes the filter.',
    clearFilter: 'Clear the filter',
  },
}
