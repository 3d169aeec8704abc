import type { Wordbook } from './language.tsx'

/** Words of the compact face that stands in other people's pages, and of what it says there. */
export interface EmbedWords {
  readonly choose: string
  readonly undated: string
  readonly previous: string
  readonly next: string
  readonly previousStep: string
  readonly nextStep: string
  readonly event: string
  readonly details: string
  readonly open: string
  readonly openLong: string
  readonly cannotOpen: string
  readonly address: string
  readonly close: string
  readonly narrowed: string
  readonly showAgain: string
  readonly wheelHint: string
  /** Where Meta is the key to zoom by. */
  readonly wheelHintMac: string
  readonly touchHint: string
  readonly wheelOn: string
}

export const EMBED_WORDS: Wordbook<EmbedWords> = {
  ru: {
    choose: 'Выберите событие',
    undated: 'без даты',
    previous: 'Предыдущее событие',
    next: 'Следующее событие',
    previousStep: 'Предыдущий шаг',
    nextStep: 'Следующий шаг',
    event: 'Событие',
    details: 'Подробнее о событии',
    open: 'Открыть',
    openLong: 'Открыть целиком, в новой вкладке',
    cannotOpen: 'Эта страница не разрешает открывать вкладки. Скопируйте адрес:',
    address: 'Адрес',
    close: 'Закрыть',
    narrowed: 'Показано не всё',
    showAgain: 'Показать снова',
    wheelHint: 'Масштаб — Ctrl и колесо, или сначала щёлкните здесь',
    wheelHintMac: 'Масштаб — ⌘ и колесо, или сначала щёлкните здесь',
    touchHint: 'Двигайте и масштабируйте двумя пальцами',
    wheelOn: 'Колесо меняет масштаб. Esc — снова прокручивает страницу',
  },
  en: {
    choose: 'Choose an event',
    undated: 'no date',
    previous: 'Previous event',
    next: 'Next event',
    previousStep: 'Previous step',
    nextStep: 'Next step',
    event: 'Event',
    details: 'More about the event',
    open: 'Open',
    openLong: 'Open in full, in a new tab',
    cannotOpen: 'This page does not allow opening tabs. Copy the address:',
    address: 'Address',
    close: 'Close',
    narrowed: 'Not everything is shown',
    showAgain: 'Show it again',
    wheelHint: 'To zoom, hold Ctrl and scroll, or click here first',
    wheelHintMac: 'To zoom, hold ⌘ and scroll, or click here first',
    touchHint: 'Move and zoom with two fingers',
    wheelOn: 'The wheel zooms. Esc gives it back to the page',
  },
}
