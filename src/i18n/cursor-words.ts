import type { MembershipStatus } from '#/model/group.ts'
import type { Wordbook } from './language.tsx'

/** How many there are; `undated`: members for whom sources give no dates. */
interface Counts {
  readonly members: number
  readonly undated: number
  readonly parties: number
}

/** Words of the time cursor: whose membership is shown on which day, and when it changed. */
export interface CursorWords {
  readonly day: string
  readonly from: string
  readonly to: string
  /** Read aloud while the cursor is moved. */
  readonly spoken: (date: string, counts: Counts) => string
  readonly previous: string
  readonly next: string
  readonly two: string
  readonly history: string
  readonly noHistory: string
  readonly became: Readonly<Record<MembershipStatus, string>>
  readonly left: string
}

export const CURSOR_WORDS: Wordbook<CursorWords> = {
  ru: {
    day: 'Дата',
    from: 'От',
    to: 'До',
    spoken: (date, { members, undated, parties }) =>
      `${date}: членов ${members}${undated > 0 ? `, ещё у ${undated} даты неизвестны` : ''}${parties > 0 ? `, участников Договора ${parties}` : ''}`,
    previous: 'Предыдущая перемена',
    next: 'Следующая перемена',
    two: 'Сравнить две даты',
    history: 'Когда менялся состав',
    noHistory: 'Источники не дают дат: перемен показать нельзя.',
    became: {
      party: 'участники Договора',
      member: 'члены',
      observer: 'наблюдатели',
      associate: 'ассоциированные члены',
      suspended: 'членство приостановлено',
    },
    left: 'больше не состоят',
  },
  en: {
    day: 'Date',
    from: 'From',
    to: 'To',
    spoken: (date, { members, undated, parties }) =>
      `${date}: members ${members}${undated > 0 ? `, dates not known for ${undated} more` : ''}${parties > 0 ? `, parties to the treaty ${parties}` : ''}`,
    previous: 'Previous change',
    next: 'Next change',
    two: 'Compare two dates',
    history: 'When membership changed',
    noHistory: 'The sources give no dates: no changes can be shown.',
    became: {
      party: 'parties to the treaty',
      member: 'members',
      observer: 'observers',
      associate: 'associate members',
      suspended: 'membership suspended',
    },
    left: 'no longer in',
  },
}
