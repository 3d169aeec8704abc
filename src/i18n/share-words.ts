import type { Wordbook } from './language.tsx'
import { counted, EVENT_FORMS } from './plural.ts'

/** Words of the dialog that hands things on: links, citations, files, paper. */
export interface ShareWords {
  readonly title: string
  readonly linkTitle: string
  readonly linkNote: string
  readonly viewLink: string
  readonly eventLink: string
  readonly copy: string
  readonly copied: string
  /** Where the browser does not let the page copy. */
  readonly copyByHand: string
  readonly send: string

  readonly citeTitle: string
  readonly cited: string
  readonly things: Readonly<Record<'event' | 'view' | 'whole' | 'sources', string>>
  readonly style: string
  readonly styles: Readonly<
    Record<'gost-2018' | 'gost-2008' | 'apa' | 'chicago' | 'bibtex' | 'ris' | 'csl-json', string>
  >
  readonly save: string
  readonly citation: string
  readonly noSources: string
  /** Titles of sources are often described: the page itself has to be looked at. */
  readonly sourcesNote: string
  readonly entryNote: string

  readonly saveTitle: string
  readonly saveNote: (count: number) => string
}

export const SHARE_WORDS: Wordbook<ShareWords> = {
  ru: {
    title: 'Поделиться и процитировать',
    linkTitle: 'Ссылка',
    linkNote: 'Откроет то же самое: выбор, отбор, время и карту.',
    viewLink: 'Ссылка на этот вид',
    eventLink: 'Ссылка на событие',
    copy: 'Скопировать',
    copied: 'Скопировано',
    copyByHand: 'Браузер не разрешает копировать отсюда: текст выделен, нажмите Ctrl+C.',
    send: 'Отправить…',

    citeTitle: 'Цитирование',
    cited: 'Что цитировать',
    things: {
      event: 'событие',
      view: 'этот вид',
      whole: 'хронику целиком',
      sources: 'источники события',
    },
    style: 'Стиль',
    styles: {
      'gost-2018': 'ГОСТ Р 7.0.100—2018',
      'gost-2008': 'ГОСТ Р 7.0.5—2008',
      apa: 'APA, 7-е изд.',
      chicago: 'Chicago, 17-е изд.',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
    save: 'Скачать файлом',
    citation: 'Готовая ссылка',
    noSources: 'У этого события нет источников, кроме самой статьи.',
    sourcesNote:
      'Заглавия страниц здесь часто описательные, а читалось лишь их начало: прежде чем ссылаться на источник, откройте его и сверьте.',
    entryNote:
      'Цитируется запись этой хроники, а не сам документ: на документ ссылайтесь по его источнику.',

    saveTitle: 'Файлы и печать',
    saveNote: (count) => `Показанное сейчас: ${counted('ru', count, EVENT_FORMS.ru)}.`,
  },
  en: {
    title: 'Share and cite',
    linkTitle: 'Link',
    linkNote: 'It opens just this: selection, filter, time and map.',
    viewLink: 'Link to this view',
    eventLink: 'Link to the event',
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'The browser does not let this page copy: the text is selected, press Ctrl+C.',
    send: 'Send…',

    citeTitle: 'Citing',
    cited: 'What to cite',
    things: {
      event: 'the event',
      view: 'this view',
      whole: 'the whole chronicle',
      sources: 'the event’s sources',
    },
    style: 'Style',
    styles: {
      'gost-2018': 'GOST R 7.0.100-2018',
      'gost-2008': 'GOST R 7.0.5-2008',
      apa: 'APA, 7th ed.',
      chicago: 'Chicago, 17th ed.',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
    save: 'Save as a file',
    citation: 'The citation',
    noSources: 'This event has no sources beside the article itself.',
    sourcesNote:
      'Titles of pages are often descriptions here, and only their opening was read: before you rely on a source, open it and check.',
    entryNote:
      'This cites the entry of this chronicle, not the document itself: cite the document from its source.',

    saveTitle: 'Files and paper',
    saveNote: (count) => `What is shown now: ${counted('en', count, EVENT_FORMS.en)}.`,
  },
}
