import type { Wordbook } from './language.tsx'

/** Words of the key: marks, precision of dates, signs of the map. */
export interface LegendWords {
  readonly title: string
  readonly tracks: string
  readonly tracksNote: string
  readonly claims: string
  readonly dates: string
  readonly precision: Readonly<Record<'day' | 'month' | 'year' | 'span' | 'open' | 'none', string>>
  readonly map: string
  readonly mapSigns: Readonly<
    Record<'venue' | 'selected' | 'seat' | 'focus' | 'member' | 'party', string>
  >
  readonly merged: string
  readonly boundaries: string
}

export const LEGEND_WORDS: Wordbook<LegendWords> = {
  ru: {
    title: 'Условные знаки',
    tracks: 'Направления',
    tracksNote: 'У каждого направления свой цвет и своя форма.',
    claims: 'Факт или мнение',
    dates: 'Насколько известна дата',
    precision: {
      day: 'Известен день',
      month: 'Известен месяц: полоса во весь месяц',
      year: 'Известен только год: полоса во весь год',
      span: 'Промежуток; бледный хвост — срок действия',
      open: 'Конца нет или он не известен',
      none: 'Без даты: стоит на полке рядом с осью',
    },
    map: 'На карте',
    mapSigns: {
      venue: 'Место; число — сколько там событий',
      selected: 'Место выбранного события',
      seat: 'Штаб-квартира организации или органа',
      focus: 'Государства, о которых рассказ',
      member: 'Члены организации на указанную дату',
      party: 'Участники Договора 1992 г., до организации',
    },
    merged: 'Знак с числом стоит за несколько событий, которым тесно.',
    boundaries: 'Границы показаны для ориентира и не выражают суждения о них.',
  },
  en: {
    title: 'Key',
    tracks: 'Tracks',
    tracksNote: 'Each track has a colour and a shape of its own.',
    claims: 'Fact or opinion',
    dates: 'How well the date is known',
    precision: {
      day: 'The day is known',
      month: 'The month is known: a band as long as the month',
      year: 'Only the year is known: a band as long as the year',
      span: 'A span; the faint tail says how long it holds',
      open: 'There is no end, or it is not known',
      none: 'No date: it stands on a shelf beside the axis',
    },
    map: 'On the map',
    mapSigns: {
      venue: 'A venue; the number says how many events it has',
      selected: 'The venue of the selected event',
      seat: 'The seat of an organisation or a body',
      focus: 'The states that the story is about',
      member: 'Members of the organisation on the date given',
      party: 'Parties to the 1992 treaty, before the organisation',
    },
    merged: 'A mark with a number stands for several events that lack room.',
    boundaries: 'Boundaries are drawn for orientation and imply no judgement.',
  },
}
