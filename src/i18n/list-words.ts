import type { SearchedField } from '#/model/searched-field.ts'
import type { Sort } from '#/model/view.ts'
import type { Wordbook } from './language.tsx'
import { eventsOf, inDigits, type PluralForms, pluralForm } from './plural.ts'

export interface ListWords {
  /** Name of the landmark and its heading. */
  readonly name: string
  /** «12 из 31 события», «31 событие» */
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
  /** Before what was found in a part of the event that its row does not show. */
  readonly found: {
    readonly fields: Readonly<Record<SearchedField, string>>
    /** In another language than the page's; by its code. */
    readonly inLanguage: (code: string) => string
  }
  /** Before what is doubtful, in a list of just that. */
  readonly doubt: string
  readonly empty: string
  readonly clearFilter: string
  /** Printed where the list's script has not come. */
  readonly notYetOnPaper: string
}

const IN_LANGUAGE_RU: Readonly<Record<string, string>> = {
  ru: 'По-русски',
  en: 'По-английски',
  be: 'По-белорусски',
  kk: 'По-казахски',
}
const IN_LANGUAGE_EN: Readonly<Record<string, string>> = {
  ru: 'In Russian',
  en: 'In English',
  be: 'In Belarusian',
  kk: 'In Kazakh',
}

const FALL_RU: PluralForms = { one: 'попадает', many: 'попадают' }

export const LIST_WORDS: Wordbook<ListWords> = {
  ru: {
    name: 'Список событий',
    count: (inSight, of) => eventsOf('ru', inSight, of),
    countInTime: (inSight, of) =>
      `${eventsOf('ru', inSight, of)} ${pluralForm('ru', inSight, FALL_RU)} в показанный отрезок времени`,
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
    found: {
      fields: {
        title: 'Полное название',
        shortTitle: 'Краткое название',
        summary: 'В описании',
        track: 'Направление',
        kind: 'Вид',
        place: 'Другое имя места',
        participant: 'Среди участников',
        relation: 'В связях',
        year: 'Год',
        reference: 'Ссылка статьи',
      },
      inLanguage: (code) => IN_LANGUAGE_RU[code] ?? `Язык ${code}`,
    },
    doubt: 'Сомнение:',
    empty: 'Под отбор не подходит ни одно событие.',
    clearFilter: 'Сбросить отбор',
    notYetOnPaper: 'Список ещё загружается: напечатайте ещё раз через несколько секунд.',
  },
  en: {
    name: 'List of events',
    count: (inSight, of) => eventsOf('en', inSight, of),
    countInTime: (inSight, of) =>
      `${eventsOf('en', inSight, of)} ${inSight === 1 ? 'falls' : 'fall'} within the time shown`,
    undated: (count) => `no date: ${inDigits('en', count)}`,
    sortBy: 'Order',
    sorts: { time: 'by time', track: 'by track', place: 'by place', kind: 'by kind' },
    groupBy: 'Group',
    columns: ['Date and place', 'Event', 'Kind and status'],
    groupings: { time: 'by year', track: 'by track', place: 'by place', kind: 'by kind' },
    without: { time: 'No date', track: 'No track', place: 'No place', kind: 'No kind' },
    outOfSight: 'outside the time shown',
    found: {
      fields: {
        title: 'Full title',
        shortTitle: 'Short title',
        summary: 'In the summary',
        track: 'Track',
        kind: 'Kind',
        place: 'Another name of the place',
        participant: 'Among the participants',
        relation: 'Among the relations',
        year: 'Year',
        reference: 'Reference of the article',
      },
      inLanguage: (code) => IN_LANGUAGE_EN[code] ?? `Language ${code}`,
    },
    doubt: 'Doubt:',
    empty: 'No event passes the filter.',
    clearFilter: 'Clear the filter',
    notYetOnPaper: 'The list is still loading: print again in a few seconds.',
  },
}
