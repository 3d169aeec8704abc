import type { Bearing } from '#/model/claim.ts'
import type { Reference } from '#/model/dataset.ts'
import type { Wordbook } from './language.tsx'

export interface EventWords {
  /** Name of the landmark. */
  readonly name: string
  readonly close: string
  readonly share: string
  readonly noDate: string
  /** Before the interval in which it holds. */
  readonly date: string
  readonly applies: string
  readonly doubt: string
  readonly status: string
  readonly participants: string
  readonly venue: string
  readonly relations: string
  /** Of a relation: opens what is to be said about it. */
  readonly relationNote: string
  readonly narrowTo: (state: string) => string
  readonly outsideFilter: string
  readonly clearFilter: string
  readonly showContext: string
  readonly outOfSight: string
  readonly showInTime: string
  readonly neighbours: string
  readonly previous: string
  readonly next: string
  readonly isFirst: string
  readonly isLast: string
  readonly evidence: {
    readonly heading: string
    readonly date: string
    readonly article: string
    /** Of forecasts, judgements and proposals. */
    readonly since: string
    readonly sinceNothing: string
    readonly sinceInSources: string
    readonly sinceEvents: string
    readonly others: Readonly<Record<Bearing, string>>
    readonly reference: (number: number) => string
    readonly basis: Readonly<Record<Reference['basis'], string>>
    readonly newTab: string
    /** A source's language where it is not the page's; others by their code. */
    readonly languages: Readonly<Record<string, string>>
    readonly inLanguage: (code: string) => string
  }
  readonly welcome: {
    readonly howTo: string
    readonly marks: string
    readonly claims: string
    readonly map: string
    readonly waysIn: string
  }
}

export const EVENT_WORDS: Wordbook<EventWords> = {
  ru: {
    name: 'Событие',
    close: 'Закрыть событие',
    share: 'Процитировать, поделиться',
    noDate: 'Без даты',
    date: 'Дата',
    applies: 'Действует',
    doubt: 'Сомнение',
    status: 'Статус',
    participants: 'Участники',
    venue: 'Место',
    relations: 'Связи',
    relationNote: 'Пояснение к связи',
    narrowTo: (state) => `${state}: отобрать события этого государства`,
    outsideFilter: 'Это событие не проходит через отбор.',
    clearFilter: 'Сбросить отбор',
    showContext: 'Показать и фон',
    outOfSight: 'Это событие вне показанного времени.',
    showInTime: 'Показать на ленте',
    neighbours: 'Соседние события',
    previous: 'Предыдущее',
    next: 'Следующее',
    isFirst: 'Раньше ничего нет',
    isLast: 'Дальше ничего нет',
    evidence: {
      heading: 'Откуда это известно',
      date: 'О дате',
      article: 'Статья',
      since: 'Что известно помимо статьи',
      sinceNothing: 'В прочитанных источниках об этом ничего не нашлось.',
      sinceInSources: 'Что говорят другие источники — ниже.',
      sinceEvents: 'С этим связаны события, о которых статья не говорит:',
      others: {
        contradicts: 'Другие источники противоречат',
        confirms: 'Другие источники подтверждают',
        adds: 'Другие источники дополняют',
      },
      reference: (number) => `Ссылка ${number} статьи`,
      basis: {
        'by-title': 'Установлено по названию в тексте статьи: самого списка литературы у нас нет.',
        guess: 'Предположение: самого списка литературы у нас нет.',
      },
      newTab: 'откроется в новой вкладке',
      languages: {
        ru: 'на русском',
        en: 'на английском',
        be: 'на белорусском',
        kk: 'на казахском',
      },
      inLanguage: (code) => `язык: ${code}`,
    },
    welcome: {
      howTo: 'Как читать',
      marks:
        'Знак на ленте — одно событие; цвет и форма говорят, к какому направлению оно относится. Полоса — то, что длилось.',
      claims:
        'Сплошная линия — факт; контур — предложение, штрихи — оценка авторов, точки — их прогноз, бледное — фон.',
      map: 'Круги на карте — места событий, заливка — члены организации на выбранную дату.',
      waysIn: 'С чего начать',
    },
  },
  en: {
    name: 'Event',
    close: 'Close the event',
    share: 'Cite, share',
    noDate: 'No date',
    date: 'Date',
    applies: 'In effect',
    doubt: 'Doubt',
    status: 'Status',
    participants: 'Participants',
    venue: 'Place',
    relations: 'Relations',
    relationNote: 'Note on this relation',
    narrowTo: (state) => `${state}: narrow to the events of this state`,
    outsideFilter: 'This event does not pass the filter.',
    clearFilter: 'Clear the filter',
    showContext: 'Show background too',
    outOfSight: 'This event is outside the time in sight.',
    showInTime: 'Show on the timeline',
    neighbours: 'Neighbouring events',
    previous: 'Previous',
    next: 'Next',
    isFirst: 'Nothing earlier',
    isLast: 'Nothing further',
    evidence: {
      heading: 'How we know',
      date: 'On the date',
      article: 'The article',
      since: 'What is known besides the article',
      sinceNothing: 'The sources read say nothing about it.',
      sinceInSources: 'What other sources say follows.',
      sinceEvents: 'Related events that the article does not mention:',
      others: {
        contradicts: 'Other sources contradict',
        confirms: 'Other sources confirm',
        adds: 'Other sources add',
      },
      reference: (number) => `The article’s reference ${number}`,
      basis: {
        'by-title':
          'Found by the title that the article’s text gives: its list of references is not at hand.',
        guess: 'A guess: the article’s list of references is not at hand.',
      },
      newTab: 'opens in a new tab',
      languages: { ru: 'in Russian', en: 'in English', be: 'in Belarusian', kk: 'in Kazakh' },
      inLanguage: (code) => `language: ${code}`,
    },
    welcome: {
      howTo: 'How to read it',
      marks:
        'A mark on the timeline is one event; its colour and shape say which track it is on. A bar is something that lasted.',
      claims:
        'Solid is fact; an outline is a proposal, dashes are the authors’ assessment, dots their forecast, faint is background.',
      map: 'Circles on the map are places of events; shading shows the members of an organisation on the chosen date.',
      waysIn: 'Where to start',
    },
  },
}
