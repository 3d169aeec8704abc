import type { Wordbook } from './language.tsx'
import { counted, EVENT_FORMS, eventsOf, inDigits } from './plural.ts'

export interface TimelineWords {
  readonly name: string
  /** What there is and how to go about in it, for those who listen. */
  readonly how: string
  readonly allTracks: string
  readonly undatedCount: (count: number) => string
  readonly events: (count: number) => string
  readonly more: (count: number) => string
  readonly closer: string
  readonly close: string
  readonly before: (count: number) => string
  readonly after: (count: number) => string
  /** `count`: how many lie there; it is what the sign itself shows. */
  readonly outOfSight: (title: string, date: string, count: number) => string
  readonly thousands: (count: number) => string
  readonly strip: {
    readonly undated: (count: number) => string
    readonly name: string
    readonly from: string
    readonly to: string
    readonly zoomIn: string
    readonly zoomOut: string
    readonly all: string
    readonly narrow: string
    readonly allLong: string
    readonly seen: (seen: number, of: number) => string
    readonly type: string
    readonly typeHint: string
    readonly show: string
    readonly notADate: (text: string) => string
    readonly reversed: string
  }
}

export const TIMELINE_WORDS: Wordbook<TimelineWords> = {
  ru: {
    name: 'Лента времени',
    how: 'Стрелки влево и вправо ведут от события к событию по времени, вверх и вниз — между направлениями, а с нижнего — к событиям без даты; Enter выбирает.',
    allTracks: 'Все вместе',
    undatedCount: (count) => `Без даты: ${count}`,
    events: (count) => counted('ru', count, EVENT_FORMS.ru),
    more: (count) => `Ещё ${counted('ru', count, EVENT_FORMS.ru)}`,
    closer: 'Показать крупнее',
    close: 'Закрыть',
    before: (count) => `Раньше — ${counted('ru', count, EVENT_FORMS.ru)}`,
    after: (count) => `Позже — ${counted('ru', count, EVENT_FORMS.ru)}`,
    outOfSight: (title, date, count) =>
      `${title}, ${date}; за краем ленты, где событий ${count}: показать`,
    thousands: (count) => `${count} т`,
    strip: {
      undated: (count) => `и ${inDigits('ru', count)} без даты`,
      name: 'Отрезок времени',
      from: 'Начало отрезка',
      to: 'Конец отрезка',
      zoomIn: 'Крупнее',
      zoomOut: 'Мельче',
      all: 'Всё',
      narrow: 'Отобрать события этого отрезка',
      allLong: 'Показать всё время',
      seen: (seen, of) => eventsOf('ru', seen, of),
      type: 'Задать отрезок годами',
      typeHint: 'Год, месяц или день: 2017, 2017-11, 2017-11-30',
      show: 'Показать',
      notADate: (text) =>
        `«${text}» — не дата. Напишите год (2017), месяц (2017-11) или день (2017-11-30).`,
      reversed: 'Начало отрезка позже его конца.',
    },
  },
  en: {
    name: 'Timeline',
    how: 'Left and right arrows move from event to event in time, up and down between tracks, from the lowest to the events without a date; Enter selects.',
    allTracks: 'All together',
    undatedCount: (count) => `No date: ${count}`,
    events: (count) => counted('en', count, EVENT_FORMS.en),
    more: (count) => `${count} more`,
    closer: 'Zoom in',
    close: 'Close',
    before: (count) => `${counted('en', count, EVENT_FORMS.en)} earlier`,
    after: (count) => `${counted('en', count, EVENT_FORMS.en)} later`,
    outOfSight: (title, date, count) =>
      `${title}, ${date}; beyond the edge of the timeline, one of ${count} there: show it`,
    thousands: (count) => `${count}k`,
    strip: {
      undated: (count) => `and ${inDigits('en', count)} without a date`,
      name: 'Span of time',
      from: 'Start of the span',
      to: 'End of the span',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      all: 'All',
      narrow: 'Keep only the events of this span',
      allLong: 'Show all time',
      seen: (seen, of) => eventsOf('en', seen, of),
      type: 'Type the span',
      typeHint: 'A year, month or day: 2017, 2017-11, 2017-11-30',
      show: 'Show',
      notADate: (text) =>
        `“${text}” is not a date. Write a year (2017), a month (2017-11) or a day (2017-11-30).`,
      reversed: 'The span starts after it ends.',
    },
  },
}
