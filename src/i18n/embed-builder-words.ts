import type { Part } from '#/model/view.ts'
import type { Wordbook } from './language.tsx'

/** The ways to put the app into a page. */
export type Flavour = 'frame' | 'script' | 'element'

/** Words of the part of the share dialog that makes code for other people's pages. */
export interface EmbedBuilderWords {
  readonly title: string
  readonly note: string
  readonly parts: string
  readonly part: Readonly<Record<Part, string>>
  readonly start: string
  readonly starts: Readonly<Record<'now' | 'beginning' | 'story', string>>
  readonly story: string
  readonly language: string
  readonly theme: string
  /** Where nothing is said: the page decides, or the visitor's system. */
  readonly asPage: string
  readonly width: string
  readonly fullWidth: string
  readonly height: string
  readonly flavour: string
  readonly flavours: Readonly<Record<Flavour, string>>
  readonly about: Readonly<Record<Flavour, string>>
  readonly keepsAddress: string
  readonly preview: string
  readonly previews: Readonly<Record<'page' | 'phone', string>>
  readonly previewTitle: string
  readonly code: string
  readonly local: string
}

export const EMBED_BUILDER_WORDS: Wordbook<EmbedBuilderWords> = {
  ru: {
    title: 'Встроить в свою страницу',
    note: 'Запросов к другим узлам и куки нет: согласие посетителя не нужно.',
    parts: 'Что показать',
    part: { map: 'карту', caption: 'подпись', timeline: 'ленту', list: 'список' },
    start: 'С чего начать',
    starts: { now: 'с того, что показано сейчас', beginning: 'с начала', story: 'с рассказа' },
    story: 'Рассказ',
    language: 'Язык',
    theme: 'Оформление',
    asPage: 'как у страницы',
    width: 'Ширина, пкс',
    fullWidth: 'вся ширина колонки',
    height: 'Высота, пкс',
    flavour: 'Вид кода',
    flavours: { frame: 'рамка', script: 'скрипт', element: 'элемент' },
    about: {
      frame: 'Работает везде, где разрешён <iframe>. Высота постоянная.',
      script: 'Скрипт сам подстраивает высоту и оформление под страницу.',
      element: 'Тот же скрипт; элементом удобно управлять из кода страницы.',
    },
    keepsAddress: 'хранить выбранное событие в адресе вашей страницы',
    preview: 'Как это будет выглядеть',
    previews: { page: 'на странице', phone: 'на телефоне' },
    previewTitle: 'Образец встроенного вида',
    code: 'Код для вставки',
    local:
      'Адрес в коде — этого компьютера: другим он не откроется. Возьмите код на странице, опубликованной в сети.',
  },
  en: {
    title: 'Embed in your page',
    note: 'No requests to other hosts and no cookies: no consent is needed.',
    parts: 'What to show',
    part: { map: 'map', caption: 'caption', timeline: 'timeline', list: 'list' },
    start: 'Where to start',
    starts: { now: 'with what is shown now', beginning: 'at the beginning', story: 'with a story' },
    story: 'Story',
    language: 'Language',
    theme: 'Appearance',
    asPage: 'as the page',
    width: 'Width, px',
    fullWidth: 'the column’s full width',
    height: 'Height, px',
    flavour: 'Kind of code',
    flavours: { frame: 'frame', script: 'script', element: 'element' },
    about: {
      frame: 'Works wherever an <iframe> is allowed. Its height is fixed.',
      script: 'The script fits height and appearance to the page.',
      element: 'The same script; an element is easy to steer from the page’s code.',
    },
    keepsAddress: 'keep the selected event in your page’s address',
    preview: 'How it will look',
    previews: { page: 'on a page', phone: 'on a phone' },
    previewTitle: 'Sample of the embedded view',
    code: 'Code to paste',
    local:
      'The address in the code is this computer’s: it opens for nobody else. Take the code from the published page.',
  },
}
