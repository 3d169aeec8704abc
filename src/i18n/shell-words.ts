import type { Claim } from '#/model/claim.ts'
import type { IdFacet, Theme } from '#/model/view.ts'
import type { Wordbook } from './language.tsx'
import { eventsOf } from './plural.ts'

/** Words of the shell: header, menus, filters, chips, what stands around the views. */
export interface ShellWords {
  readonly name: string
  readonly pageTitle: (what: string) => string
  readonly loading: string
  readonly close: string
  readonly backToList: string
  readonly more: string
  readonly settings: string
  readonly filters: string
  /** After their number. */
  readonly filtersOn: string
  readonly search: string
  readonly clearSearch: string
  readonly views: string
  readonly map: string
  readonly list: string
  readonly theme: string
  readonly themes: Readonly<Record<Theme, string>>
  readonly language: string
  readonly key: string
  readonly about: string
  readonly lectures: string
  readonly glossary: string
  readonly relations: string
  readonly compare: string
  readonly share: string
  readonly save: string
  readonly notLoaded: string
  readonly notLoadedWhy: string
  readonly tryAgain: string
  readonly notSearched: string
  /** Of the page's name, as a link. */
  readonly toStart: string
  readonly help: string
  readonly event: string
  readonly previous: string
  readonly next: string
  readonly details: string
  readonly introduction: string
  readonly chooseEvent: string
  readonly undated: string
  readonly facets: Readonly<Record<IdFacet, string>>
  readonly claims: string
  readonly showContext: string
  readonly contextMeaning: string
  readonly disputedOnly: string
  readonly timeInSight: string
  readonly areaInSight: string
  readonly moreValues: (count: number) => string
  readonly narrowedBy: string
  readonly clearAll: string
  readonly remove: (what: string) => string
  readonly withClaim: (claim: Claim, name: string) => string
  readonly withoutClaim: (name: string) => string
  readonly searchFor: (text: string) => string
  readonly areaOnMap: string
  /** «12 из 31 события» */
  readonly shown: (count: number, whole: number) => string
  readonly nothingMatches: string
}

export const SHELL_WORDS: Wordbook<ShellWords> = {
  ru: {
    name: 'Вехи',
    pageTitle: (what) => `${what} — Вехи`,
    loading: 'Хроника загружается…',
    close: 'Закрыть',
    backToList: 'К списку',
    more: 'Ещё',
    settings: 'Меню',
    filters: 'Фильтры',
    filtersOn: 'включено',
    search: 'Поиск',
    clearSearch: 'Очистить поиск',
    views: 'Вид',
    map: 'Карта',
    list: 'Список',
    theme: 'Оформление',
    themes: { auto: 'Как в системе', light: 'Светлое', dark: 'Тёмное', contrast: 'Контрастное' },
    language: 'Язык',
    key: 'Условные знаки',
    about: 'О хронике',
    lectures: 'Лекции',
    glossary: 'Термины',
    relations: 'Все связи',
    compare: 'Сравнить две стороны',
    share: 'Поделиться и процитировать',
    save: 'Скачать',
    notLoaded: 'Не открылось',
    notLoadedWhy: 'Эта часть страницы не загрузилась: проверьте соединение.',
    tryAgain: 'Попробовать ещё раз',
    notSearched: 'Поиск ещё не загрузился',
    toStart: 'К началу: без выбора и отбора',
    help: 'Клавиши и помощь',
    event: 'Событие',
    previous: 'Предыдущее событие',
    next: 'Следующее событие',
    details: 'Подробнее',
    introduction: 'О чём это',
    chooseEvent: 'Выберите событие на карте или на ленте',
    undated: 'без даты',
    facets: {
      tracks: 'Направления',
      kinds: 'Вид события',
      states: 'Государства',
      places: 'Места',
      bodies: 'Органы и организации',
      statuses: 'Состояние',
    },
    claims: 'Что показывать',
    showContext: 'Показать фон',
    contextMeaning: 'То, чего нет в статье: добавлено из других источников',
    disputedOnly: 'Только с сомнениями',
    timeInSight: 'Только показанное время',
    areaInSight: 'Только видимая часть карты',
    moreValues: (count) => `Ещё ${count}: найдите их поиском`,
    narrowedBy: 'Показано не всё',
    clearAll: 'Сбросить всё',
    remove: (what) => `Убрать: ${what}`,
    withClaim: (claim, name) => (claim === 'context' ? 'С фоном' : name),
    withoutClaim: (name) => `Без: ${name}`,
    searchFor: (text) => `Поиск: «${text}»`,
    areaOnMap: 'Область на карте',
    shown: (count, whole) => eventsOf('ru', count, whole),
    nothingMatches: 'Ничего не найдено',
  },
  en: {
    name: 'Vekhi',
    pageTitle: (what) => `${what} — Vekhi`,
    loading: 'Loading the chronicle…',
    close: 'Close',
    backToList: 'Back to the list',
    more: 'More',
    settings: 'Menu',
    filters: 'Filters',
    filtersOn: 'on',
    search: 'Search',
    clearSearch: 'Clear the search',
    views: 'View',
    map: 'Map',
    list: 'List',
    theme: 'Appearance',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    language: 'Language',
    key: 'Key',
    about: 'About',
    lectures: 'Lectures',
    glossary: 'Terms',
    relations: 'All relations',
    compare: 'Compare two sides',
    share: 'Share and cite',
    save: 'Download',
    notLoaded: 'It did not open',
    notLoadedWhy: 'This part of the page could not be loaded: check the connection.',
    tryAgain: 'Try again',
    notSearched: 'The search has not been loaded yet',
    toStart: 'To the start: nothing selected or narrowed',
    help: 'Keys and help',
    event: 'Event',
    previous: 'Previous event',
    next: 'Next event',
    details: 'Details',
    introduction: 'What this is',
    chooseEvent: 'Choose an event on the map or the timeline',
    undated: 'no date',
    facets: {
      tracks: 'Tracks',
      kinds: 'Kind of event',
      states: 'States',
      places: 'Places',
      bodies: 'Bodies and organisations',
      statuses: 'Status',
    },
    claims: 'What to show',
    showContext: 'Show background',
    contextMeaning: 'What the article does not mention: added from other sources',
    disputedOnly: 'Only what is in doubt',
    timeInSight: 'Only the time shown',
    areaInSight: 'Only the part of the map in sight',
    moreValues: (count) => `${count} more: use the search to find them`,
    narrowedBy: 'Not everything is shown',
    clearAll: 'Clear all',
    remove: (what) => `Remove: ${what}`,
    withClaim: (claim, name) => (claim === 'context' ? 'With background' : name),
    withoutClaim: (name) => `Without: ${name}`,
    searchFor: (text) => `Search: “${text}”`,
    areaOnMap: 'Area on the map',
    shown: (count, whole) => eventsOf('en', count, whole),
    nothingMatches: 'Nothing matches',
  },
}
