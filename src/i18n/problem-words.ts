import type { Wordbook } from './language.tsx'
import { counted, type PluralForms } from './plural.ts'

/** What went wrong, in words: with the data, the address, a view. Quoted values come as they are. */
export interface ProblemWords {
  readonly failedTitle: string
  readonly offline: string
  readonly unreachable: string
  readonly notFound: string
  readonly refused: (status: number) => string
  readonly notJson: (place: { line: number; column: number } | null) => string
  readonly notDataset: string
  readonly otherVersion: (format: string, ours: string) => string
  readonly noEvents: string
  readonly askedFor: string
  readonly retry: string
  readonly openOwn: string
  readonly details: string
  readonly dismiss: string

  readonly askTitle: (host: string) => string
  readonly askBody: (host: string) => string
  readonly agree: (host: string) => string
  readonly foreignBand: (host: string) => string

  readonly dataNotice: (count: number) => string
  readonly moreProblems: (count: number) => string
  readonly entryDropped: string
  readonly fieldDropped: string
  readonly missing: string
  readonly wrongType: (expected: string, received: string) => string
  readonly notListed: (received: string, allowed: string) => string
  readonly unknownId: (id: string) => string
  readonly duplicateId: (id: string) => string
  readonly unreadable: (what: string, received: string) => string
  readonly unreadableValues: Readonly<Record<Unreadable, string>>

  readonly addressNotice: (count: number) => string
  readonly addressValue: (parameter: string, value: string, why: string) => string
  readonly invalid: Readonly<Record<Invalid, string>>

  readonly viewFailed: (name: string) => string
  readonly showAgain: string
  readonly pageFailed: string
  readonly reload: string
}

type Unreadable =
  | 'edtf'
  | 'interval'
  | 'id'
  | 'empty-text'
  | 'position'
  | 'bounds'
  | 'address'
  | 'target'
  | 'other'
type Invalid =
  | 'unknown-id'
  | 'not-listed'
  | 'not-a-date'
  | 'not-a-box'
  | 'not-a-number'
  | 'too-many'
  | 'not-an-address'

const FLAWS_RU: PluralForms = { one: 'ошибка', few: 'ошибки', many: 'ошибок' }
const FLAWS_EN: PluralForms = { one: 'fault', many: 'faults' }
const VALUES_RU: PluralForms = { one: 'значение', few: 'значения', many: 'значений' }
const VALUES_EN: PluralForms = { one: 'value', many: 'values' }

export const PROBLEM_WORDS: Wordbook<ProblemWords> = {
  ru: {
    failedTitle: 'Хронику не удалось показать',
    offline: 'Нет связи с сетью, и данные не загрузились.',
    unreachable: 'Данные не загрузились: сервер не отвечает или не разрешает их читать.',
    notFound: 'По этому адресу данных нет (404).',
    refused: (status) => `Сервер не отдал данные: он ответил кодом ${status}.`,
    notJson: (place) =>
      place
        ? `Файл данных повреждён: это не JSON (строка ${place.line}, столбец ${place.column}).`
        : 'Файл данных повреждён: это не JSON.',
    notDataset: 'Этот файл — не хроника «Вех».',
    otherVersion: (format, ours) =>
      `Файл сделан для другой версии формата («${format}»); эта страница читает «${ours}».`,
    noEvents: 'В файле нет списка событий.',
    askedFor: 'Адрес данных:',
    retry: 'Попробовать ещё раз',
    openOwn: 'Открыть встроенную хронику',
    details: 'Подробнее',
    dismiss: 'Скрыть сообщение',

    askTitle: (host) => `Загрузить данные с узла ${host}?`,
    askBody: (host) =>
      `Ссылка просит показать хронику, которая лежит на другом узле. До вашего согласия к нему не обращаются. После него узел ${host} узнает ваш сетевой адрес и время обращения, а за содержание отвечает его владелец.`,
    agree: (host) => `Загрузить с ${host}`,
    foreignBand: (host) => `Данные с другого узла: ${host}`,

    dataNotice: (count) =>
      `В данных ${counted('ru', count, FLAWS_RU)}. Ошибочное пропущено, остальное показано.`,
    moreProblems: (count) => `и ещё ${counted('ru', count, FLAWS_RU)}`,
    entryDropped: 'запись пропущена',
    fieldDropped: 'пропущено только это',
    missing: 'нет обязательного значения',
    wrongType: (expected, received) => `ожидается ${expected}, а стоит ${received}`,
    notListed: (received, allowed) => `${received} не из списка (${allowed})`,
    unknownId: (id) => `нет записи с идентификатором «${id}»`,
    duplicateId: (id) => `идентификатор «${id}» уже занят`,
    unreadable: (what, received) => `${what}: ${received}`,
    unreadableValues: {
      edtf: 'не дата EDTF',
      interval: 'не интервал EDTF',
      id: 'непригодный идентификатор',
      'empty-text': 'текст пуст',
      position: 'не координаты [долгота, широта]',
      bounds: 'не область [запад, юг, восток, север]',
      address: 'не адрес http или https',
      target: 'нужна ровно одна цель',
      other: 'непригодное значение',
    },

    addressNotice: (count) =>
      `Из ссылки не удалось понять ${counted('ru', count, VALUES_RU)}; остальное действует.`,
    addressValue: (parameter, value, why) => `${parameter}: «${value}» — ${why}`,
    invalid: {
      'unknown-id': 'такого идентификатора в хронике нет',
      'not-listed': 'такого значения не бывает',
      'not-a-date': 'это не дата и не промежуток EDTF',
      'not-a-box': 'это не область «запад,юг,восток,север»',
      'not-a-number': 'это не номер',
      'too-many': 'сравнить можно только двоих',
      'not-an-address': 'данные берутся по относительному адресу или по https',
    },

    viewFailed: (name) => `Часть страницы «${name}» сломалась; остальные работают.`,
    showAgain: 'Показать снова',
    pageFailed: 'Страница сломалась.',
    reload: 'Загрузить заново',
  },
  en: {
    failedTitle: 'The chronicle could not be shown',
    offline: 'There is no network connection, and the data did not load.',
    unreachable: 'The data did not load: the server is silent or does not allow it to be read.',
    notFound: 'There is no data at this address (404).',
    refused: (status) => `The server did not hand over the data: it answered with code ${status}.`,
    notJson: (place) =>
      place
        ? `The data file is damaged: it is not JSON (line ${place.line}, column ${place.column}).`
        : 'The data file is damaged: it is not JSON.',
    notDataset: 'This file is not a Vekhi chronicle.',
    otherVersion: (format, ours) =>
      `The file was made for another version of the format (“${format}”); this page reads “${ours}”.`,
    noEvents: 'The file has no list of events.',
    askedFor: 'Address of the data:',
    retry: 'Try again',
    openOwn: 'Open the built-in chronicle',
    details: 'Details',
    dismiss: 'Hide the message',

    askTitle: (host) => `Load data from ${host}?`,
    askBody: (host) =>
      `The link asks for a chronicle that lies on another host. Nothing is requested from it before you agree. Once you do, ${host} learns your network address and the time of the request; its owner answers for the content.`,
    agree: (host) => `Load from ${host}`,
    foreignBand: (host) => `Data from another host: ${host}`,

    dataNotice: (count) =>
      `The data has ${counted('en', count, FLAWS_EN)}. What is wrong is left out, the rest is shown.`,
    moreProblems: (count) => `and ${counted('en', count, FLAWS_EN)} more`,
    entryDropped: 'entry left out',
    fieldDropped: 'only this is left out',
    missing: 'a required value is missing',
    wrongType: (expected, received) => `expected ${expected}, found ${received}`,
    notListed: (received, allowed) => `${received} is not in the list (${allowed})`,
    unknownId: (id) => `nothing has the id “${id}”`,
    duplicateId: (id) => `the id “${id}” is taken already`,
    unreadable: (what, received) => `${what}: ${received}`,
    unreadableValues: {
      edtf: 'not an EDTF date',
      interval: 'not an EDTF interval',
      id: 'unusable id',
      'empty-text': 'the text is empty',
      position: 'not coordinates [longitude, latitude]',
      bounds: 'not an area [west, south, east, north]',
      address: 'not an http or https address',
      target: 'exactly one target is needed',
      other: 'unusable value',
    },

    addressNotice: (count) =>
      `${counted('en', count, VALUES_EN)} in the link could not be read; the rest holds.`,
    addressValue: (parameter, value, why) => `${parameter}: “${value}” — ${why}`,
    invalid: {
      'unknown-id': 'the chronicle has no such id',
      'not-listed': 'there is no such value',
      'not-a-date': 'this is no EDTF date or interval',
      'not-a-box': 'this is no area “west,south,east,north”',
      'not-a-number': 'this is no number',
      'too-many': 'only two can be compared',
      'not-an-address': 'data comes from a relative address or over https',
    },

    viewFailed: (name) => `The part “${name}” of the page broke; the others go on.`,
    showAgain: 'Show again',
    pageFailed: 'The page broke.',
    reload: 'Load again',
  },
}
