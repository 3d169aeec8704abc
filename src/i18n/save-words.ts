import type { Wordbook } from './language.tsx'

/** Words of what is saved to a file or printed. */
export interface SaveWords {
  readonly save: string
  /** Kinds of files; their names are the same in every language. */
  readonly files: Readonly<Record<'csv' | 'json' | 'ics', string>>
  readonly meaning: string
  readonly saved: (name: string) => string
  readonly noDates: string
  readonly print: string
  /** Headings of the table, in the order of its columns. */
  readonly columns: readonly string[]
}

export const SAVE_WORDS: Wordbook<SaveWords> = {
  ru: {
    save: 'Скачать показанное',
    files: { csv: 'CSV', json: 'JSON', ics: 'ICS' },
    meaning: 'CSV — для таблиц, JSON — для программ, ICS — для календарей (только с датой).',
    saved: (name) => `Сохраняется файл ${name}`,
    noDates: 'Среди показанного нет событий с датой: календарь был бы пуст.',
    print: 'Печатать',
    columns: [
      'Идентификатор',
      'Дата (EDTF)',
      'Дата',
      'Действует (EDTF)',
      'Название',
      'Направление',
      'Вид',
      'Что это',
      'Состояние',
      'Места',
      'Участники',
      'Кратко',
      'Сомнение',
      'Надёжность',
      'Ссылки статьи',
      'Адрес',
    ],
  },
  en: {
    save: 'Download what is shown',
    files: { csv: 'CSV', json: 'JSON', ics: 'ICS' },
    meaning: 'CSV for spreadsheets, JSON for programs, ICS for calendars (dated events only).',
    saved: (name) => `Saving ${name}`,
    noDates: 'Nothing shown has a date: the calendar would be empty.',
    print: 'Print',
    columns: [
      'Id',
      'Date (EDTF)',
      'Date',
      'Applies (EDTF)',
      'Title',
      'Track',
      'Kind',
      'Claim',
      'Status',
      'Places',
      'Participants',
      'Summary',
      'Doubt',
      'Confidence',
      'Article references',
      'Address',
    ],
  },
}
