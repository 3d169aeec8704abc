import type { MembershipStatus } from '#/model/group.ts'
import type { Wordbook } from './language.tsx'

/** Words of the panel that sets two sides beside each other. */
export interface CompareWords {
  readonly title: string
  readonly first: string
  readonly second: string
  readonly states: string
  readonly tracks: string
  readonly onAxis: string
  readonly onAxisHow: string
  readonly year: string
  readonly both: string
  readonly noDate: string
  readonly nothing: string
  /** That what organisations do to which both belong stands elsewhere. */
  readonly sharedBelow: string
  readonly shared: string
  readonly sharedHow: string
  /** Where the sources give no dates of a membership. */
  readonly sharedUndated: string
  readonly emphases: string
  readonly emphasesHow: string
  readonly judged: string
  readonly judgedHow: string
  readonly takesPart: string
  readonly groups: string
  readonly bodies: string
  readonly terms: string
  readonly status: Readonly<Record<MembershipStatus, string>>
  readonly undated: string
  readonly cut: string
  readonly doubt: string
}

export const COMPARE_WORDS: Wordbook<CompareWords> = {
  ru: {
    title: 'Две стороны',
    first: 'Первая сторона',
    second: 'Вторая сторона',
    states: 'Государства',
    tracks: 'Направления',
    onAxis: 'На одной оси времени',
    onAxisHow:
      'Документы, органы и события, где сторона названа среди участников, с фоном из других источников; общее — посередине.',
    year: 'Год',
    both: 'Вместе',
    noDate: 'Без даты',
    nothing: 'ничего',
    sharedBelow: 'Дела организаций, в которых состоят обе, — ниже.',
    shared: 'В общих организациях',
    sharedHow:
      'События организаций, в которых тогда состояли обе стороны, но ни одна из них не названа участником; без даты — если обе состоят там и сейчас.',
    sharedUndated: 'Даты членства неизвестны: показаны все события организации.',
    emphases: 'Своё: о чём и с каким упором',
    emphasesHow: 'Только то, что относится к одной из сторон; о каждом кратко, с сомнениями.',
    judged: 'Что об этом судят авторы статьи',
    judgedHow: 'Оценки, прогнозы и предложения — не установленные факты.',
    takesPart: 'Где состоит и какие имеет органы',
    groups: 'Организации',
    bodies: 'Органы и институты',
    terms: 'Термины, в которых названа сторона',
    status: {
      party: 'участник Договора 1992 года',
      member: 'член',
      observer: 'наблюдатель',
      associate: 'ассоциированный член',
      suspended: 'членство приостановлено',
    },
    undated: 'даты неизвестны',
    cut: 'Событий больше, чем можно сопоставить разом: показаны первые по времени.',
    doubt: 'Сомнение:',
  },
  en: {
    title: 'Two sides',
    first: 'First side',
    second: 'Second side',
    states: 'States',
    tracks: 'Tracks',
    onAxis: 'On one axis of time',
    onAxisHow:
      'Documents, bodies and events that name the side among those taking part, with background from other sources; what they share is in the middle.',
    year: 'Year',
    both: 'Together',
    noDate: 'No date',
    nothing: 'nothing',
    sharedBelow: 'What is done in organisations to which both belong stands below.',
    shared: 'In organisations to which both belong',
    sharedHow:
      'Events of organisations to which both sides then belonged, with neither named as a participant; those without a date, if both belong still.',
    sharedUndated: 'The dates of membership are not known: all of its events are shown.',
    emphases: 'Its own: what it is about and what it stresses',
    emphasesHow: 'Only what concerns one of the sides; each in brief, with its doubts.',
    judged: 'What the article’s authors judge',
    judgedHow: 'Assessments, forecasts and proposals: no established facts.',
    takesPart: 'Memberships and bodies',
    groups: 'Organisations',
    bodies: 'Bodies and institutes',
    terms: 'Terms that name the side',
    status: {
      party: 'party to the 1992 treaty',
      member: 'member',
      observer: 'observer',
      associate: 'associate member',
      suspended: 'membership suspended',
    },
    undated: 'dates not known',
    cut: 'There are more events than can be compared at once: the first in time are shown.',
    doubt: 'Doubt:',
  },
}
