import { describe, expect, it } from 'vitest'
import { htmlOfRuns, textOfRuns } from '#/explore/citation-runs.ts'
import { cite, citeInFile, langOfStyle } from '#/explore/cite.ts'
import { cslOfEvent, cslOfView, cslOfWhole, titleOfView } from '#/explore/cited-things.ts'
import { type CslItem, cslOfSource } from '#/explore/csl-item.ts'
import type { Lang } from '#/model/lang.ts'
import { builtIn } from '../../support/built-in.ts'

const TODAY = [2026, 11, 26] as const

const chronicle = builtIn()
const { dataset } = chronicle

function sourceItem(id: string): CslItem {
  const source = dataset.sources.find((candidate) => candidate.id === id)
  if (!source) throw new Error(`no source ${id}`)
  return cslOfSource(source, TODAY)
}

const citing = (styleLang: Lang | null, lang: Lang = 'ru', address = 'https://vekhi.example/') => ({
  dataset,
  lang,
  styleLang,
  accessed: TODAY,
  address,
})

function eventItem(id: string, styleLang: Lang | null, lang: Lang = 'ru'): CslItem {
  const row = chronicle.rowOf(id)
  if (row === undefined) throw new Error(`no event ${id}`)
  return cslOfEvent(
    citing(styleLang, lang, `https://vekhi.example/?event=${id}`),
    chronicle.eventAt(row),
  )
}

/** One source of every type that the dataset has; what each style makes of it, checked by hand. */
const SOURCES: readonly {
  readonly id: string
  readonly type: string
  readonly gost2018: string
  readonly gost2008: string
  readonly apa: string
  readonly chicago: string
}[] = [
  {
    id: 'S03',
    type: 'webpage',
    gost2018:
      'Сообщение о встрече министров иностранных дел ОДКБ в Ереване 22 ноября 2022 года. – Текст : электронный // МИД Армении : [сайт]. – URL: https://mfa.am/ru/press-releases/2022/11/22/csto/11739 (дата обращения: 26.11.2026).',
    gost2008:
      'Сообщение о встрече министров иностранных дел ОДКБ в Ереване 22 ноября 2022 года [Электронный ресурс] // МИД Армении : [сайт]. URL: https://mfa.am/ru/press-releases/2022/11/22/csto/11739 (дата обращения: 26.11.2026).',
    apa: '<i>Сообщение о встрече министров иностранных дел ОДКБ в Ереване 22 ноября 2022 года</i>. (n.d.). МИД Армении. Retrieved November 26, 2026, from https://mfa.am/ru/press-releases/2022/11/22/csto/11739',
    chicago:
      'МИД Армении. “Сообщение о встрече министров иностранных дел ОДКБ в Ереване 22 ноября 2022 года.” Accessed November 26, 2026. https://mfa.am/ru/press-releases/2022/11/22/csto/11739.',
  },
  {
    id: 'S20',
    type: 'legislation',
    gost2018:
      'Канцэпцыя інфармацыйнай бяспекі Рэспублікі Беларусь: тэкст. – Текст : электронный // Звязда : [сайт]. – URL: http://zviazda.by/be/news/20190326/1553587194-kancepcyya-infarmacyynay-byaspeki-respubliki-belarus (дата обращения: 26.11.2026).',
    gost2008:
      'Канцэпцыя інфармацыйнай бяспекі Рэспублікі Беларусь: тэкст [Электронный ресурс] // Звязда : [сайт]. URL: http://zviazda.by/be/news/20190326/1553587194-kancepcyya-infarmacyynay-byaspeki-respubliki-belarus (дата обращения: 26.11.2026).',
    apa: '<i>Канцэпцыя інфармацыйнай бяспекі Рэспублікі Беларусь: тэкст</i>. (n.d.). Звязда. Retrieved November 26, 2026, from http://zviazda.by/be/news/20190326/1553587194-kancepcyya-infarmacyynay-byaspeki-respubliki-belarus',
    chicago:
      'Звязда. “Канцэпцыя інфармацыйнай бяспекі Рэспублікі Беларусь: тэкст.” Accessed November 26, 2026. http://zviazda.by/be/news/20190326/1553587194-kancepcyya-infarmacyynay-byaspeki-respubliki-belarus.',
  },
  {
    id: 'S09',
    type: 'article-newspaper',
    gost2018:
      'Report on the papers agreed at the CSTO session in Minsk, 30 November 2017. – Текст : электронный // Interfax : [сайт]. – URL: https://interfax.com/newsroom/top-stories/25625/ (дата обращения: 26.11.2026).',
    gost2008:
      'Report on the papers agreed at the CSTO session in Minsk, 30 November 2017 [Электронный ресурс] // Interfax : [сайт]. URL: https://interfax.com/newsroom/top-stories/25625/ (дата обращения: 26.11.2026).',
    apa: 'Report on the papers agreed at the CSTO session in Minsk, 30 November 2017. (n.d.). <i>Interfax</i>. Retrieved November 26, 2026, from https://interfax.com/newsroom/top-stories/25625/',
    chicago:
      '<i>Interfax</i>. “Report on the papers agreed at the CSTO session in Minsk, 30 November 2017.” Accessed November 26, 2026. https://interfax.com/newsroom/top-stories/25625/.',
  },
  {
    id: 'S28',
    type: 'article-journal',
    gost2018:
      'Арчаков, В. Ю. О теоретико-методологических подходах к обеспечению международной информационной безопасности / В. Ю. Арчаков. – Текст : электронный // Журнал международного права и международных отношений. – 2019. – № 3–4 (90–91). – С. 3–11. – URL: https://evolutio.info/ru/journal-menu/2019-3-4/2019-3-4-archakov (дата обращения: 26.11.2026).',
    gost2008:
      'Арчаков В. Ю. О теоретико-методологических подходах к обеспечению международной информационной безопасности [Электронный ресурс] // Журнал международного права и международных отношений. 2019. № 3–4 (90–91). С. 3–11. URL: https://evolutio.info/ru/journal-menu/2019-3-4/2019-3-4-archakov (дата обращения: 26.11.2026).',
    apa: 'Арчаков, В. Ю. (2019). О теоретико-методологических подходах к обеспечению международной информационной безопасности. <i>Журнал международного права и международных отношений</i>, (3–4 [90–91]), 3–11. https://evolutio.info/ru/journal-menu/2019-3-4/2019-3-4-archakov',
    chicago:
      'Арчаков, В. Ю. “О теоретико-методологических подходах к обеспечению международной информационной безопасности.” <i>Журнал международного права и международных отношений</i>, no. 3–4 (90–91) (2019): 3–11. https://evolutio.info/ru/journal-menu/2019-3-4/2019-3-4-archakov.',
  },
  {
    id: 'S30',
    type: 'article-magazine',
    gost2018:
      'Материал о В. Ю. Арчакове и мерах безопасности в Беларуси, декабрь 2021 года. – Текст : электронный // Национальная оборона : [сайт]. – URL: https://oborona.ru/product/zhurnal-nacionalnaya-oborona/predprinyatymi-merami-udalos-ne-dopustit-silovogo-scenariya-smeny-vlasti-v-belarusi-43009.shtml (дата обращения: 26.11.2026).',
    gost2008:
      'Материал о В. Ю. Арчакове и мерах безопасности в Беларуси, декабрь 2021 года [Электронный ресурс] // Национальная оборона : [сайт]. URL: https://oborona.ru/product/zhurnal-nacionalnaya-oborona/predprinyatymi-merami-udalos-ne-dopustit-silovogo-scenariya-smeny-vlasti-v-belarusi-43009.shtml (дата обращения: 26.11.2026).',
    apa: 'Материал о В. Ю. Арчакове и мерах безопасности в Беларуси, декабрь 2021 года. (n.d.). <i>Национальная оборона</i>. Retrieved November 26, 2026, from https://oborona.ru/product/zhurnal-nacionalnaya-oborona/predprinyatymi-merami-udalos-ne-dopustit-silovogo-scenariya-smeny-vlasti-v-belarusi-43009.shtml',
    chicago:
      '<i>Национальная оборона</i>. “Материал о В. Ю. Арчакове и мерах безопасности в Беларуси, декабрь 2021 года.” Accessed November 26, 2026. https://oborona.ru/product/zhurnal-nacionalnaya-oborona/predprinyatymi-merami-udalos-ne-dopustit-silovogo-scenariya-smeny-vlasti-v-belarusi-43009.shtml.',
  },
  {
    id: 'S36',
    type: 'paper-conference',
    gost2018:
      'Статья Вуса и Макарова об информационной безопасности государств СНГ, 2016 год. – Текст : электронный // Молодой учёный : [сайт]. – URL: http://moluch.ru/conf/law/archive/223/11056/ (дата обращения: 26.11.2026).',
    gost2008:
      'Статья Вуса и Макарова об информационной безопасности государств СНГ, 2016 год [Электронный ресурс] // Молодой учёный : [сайт]. URL: http://moluch.ru/conf/law/archive/223/11056/ (дата обращения: 26.11.2026).',
    apa: '<i>Статья Вуса и Макарова об информационной безопасности государств СНГ, 2016 год</i> [Conference paper]. (n.d.). Молодой учёный. Retrieved November 26, 2026, from http://moluch.ru/conf/law/archive/223/11056/',
    chicago:
      'Молодой учёный. “Статья Вуса и Макарова об информационной безопасности государств СНГ, 2016 год.” Conference paper. Accessed November 26, 2026. http://moluch.ru/conf/law/archive/223/11056/.',
  },
  {
    id: 'S77',
    type: 'report',
    gost2018:
      'Analysis of Belarus’s CSTO presidency: approaches and priorities. – Текст : электронный // Caspian Institute : [сайт]. – URL: https://caspian.institute/product/shpakovsky-alexander/belarus-presidency-in-the-collective-security-treaty-organization-csto-approaches-and-priorities-38539.shtml (дата обращения: 26.11.2026).',
    gost2008:
      'Analysis of Belarus’s CSTO presidency: approaches and priorities [Электронный ресурс] // Caspian Institute : [сайт]. URL: https://caspian.institute/product/shpakovsky-alexander/belarus-presidency-in-the-collective-security-treaty-organization-csto-approaches-and-priorities-38539.shtml (дата обращения: 26.11.2026).',
    apa: '<i>Analysis of Belarus’s CSTO presidency: approaches and priorities</i>. (n.d.). Caspian Institute. Retrieved November 26, 2026, from https://caspian.institute/product/shpakovsky-alexander/belarus-presidency-in-the-collective-security-treaty-organization-csto-approaches-and-priorities-38539.shtml',
    chicago:
      'Caspian Institute. <i>Analysis of Belarus’s CSTO presidency: approaches and priorities</i>. Accessed November 26, 2026. https://caspian.institute/product/shpakovsky-alexander/belarus-presidency-in-the-collective-security-treaty-organization-csto-approaches-and-priorities-38539.shtml.',
  },
]

describe('sources of every type in the dataset', () => {
  it('are all in the table', () => {
    const inDataset = new Set(dataset.sources.map(({ type }) => type))
    expect(new Set(SOURCES.map(({ type }) => type))).toEqual(inDataset)
  })

  it.each(SOURCES)('$type ($id)', ({ id, type, gost2018, gost2008, apa, chicago }) => {
    const item = sourceItem(id)
    expect(item.type).toBe(type)
    expect(textOfRuns(cite('gost-2018', item))).toBe(gost2018)
    expect(textOfRuns(cite('gost-2008', item))).toBe(gost2008)
    expect(htmlOfRuns(cite('apa', item))).toBe(apa)
    expect(htmlOfRuns(cite('chicago', item))).toBe(chicago)
  })

  it('one without a publisher stands by itself', () => {
    const item = sourceItem('S04')
    expect(textOfRuns(cite('gost-2018', item))).toMatch(
      /^Law of Kazakhstan .*\(unofficial translation\)\. – URL: \S+ \(дата обращения: 26\.11\.2026\)\. – Текст : электронный\.$/,
    )
    expect(textOfRuns(cite('gost-2008', item))).toMatch(
      /^Law of Kazakhstan .*\(unofficial translation\) \[Электронный ресурс\]\. URL: \S+ \(дата обращения: 26\.11\.2026\)\.$/,
    )
  })
})

describe('the chronicle itself', () => {
  it.each([
    [
      'gost-2018',
      'Концепция информационной безопасности Республики Беларусь : запись хроники. – Текст : электронный // Беларусь и Казахстан: международная информационная безопасность. – Версия от 23.11.2026. – Вехи, 2026. – URL: https://vekhi.example/?event=by-concept-2019 (дата обращения: 26.11.2026).',
    ],
    [
      'gost-2008',
      'Концепция информационной безопасности Республики Беларусь [Электронный ресурс] : запись хроники // Беларусь и Казахстан: международная информационная безопасность. Версия от 23.11.2026. Вехи, 2026. URL: https://vekhi.example/?event=by-concept-2019 (дата обращения: 26.11.2026).',
    ],
  ] as const)('an event in %s', (style, expected) => {
    expect(textOfRuns(cite(style, eventItem('by-concept-2019', langOfStyle(style))))).toBe(expected)
  })

  it.each([
    [
      'apa',
      'Information Security Concept of the Republic of Belarus [Chronicle entry]. (2026). In <i>Belarus and Kazakhstan: international information security</i> (Version 2026-11-23). Vekhi. Retrieved November 26, 2026, from https://vekhi.example/?event=by-concept-2019',
    ],
    [
      'chicago',
      '“Information Security Concept of the Republic of Belarus.” Entry in <i>Belarus and Kazakhstan: international information security</i>, version 2026-11-23. Vekhi, 2026. Accessed November 26, 2026. https://vekhi.example/?event=by-concept-2019.',
    ],
  ] as const)('an event in %s', (style, expected) => {
    expect(htmlOfRuns(cite(style, eventItem('by-concept-2019', langOfStyle(style), 'en')))).toBe(
      expected,
    )
  })

  it.each([
    [
      'gost-2018',
      'ru',
      'Беларусь и Казахстан: международная информационная безопасность. – Версия от 23.11.2026. – Вехи, 2026. – URL: https://vekhi.example/ (дата обращения: 26.11.2026). – Текст. Изображение : электронные.',
    ],
    [
      'gost-2008',
      'ru',
      'Беларусь и Казахстан: международная информационная безопасность [Электронный ресурс]. Версия от 23.11.2026. Вехи, 2026. URL: https://vekhi.example/ (дата обращения: 26.11.2026).',
    ],
    [
      'apa',
      'en',
      'Belarus and Kazakhstan: international information security (Version 2026-11-23) [Data set]. (2026). Vekhi. Retrieved November 26, 2026, from https://vekhi.example/',
    ],
    [
      'chicago',
      'en',
      'Belarus and Kazakhstan: international information security. Version 2026-11-23. Vekhi, 2026. Accessed November 26, 2026. https://vekhi.example/.',
    ],
  ] as const)('the whole in %s', (style, lang, expected) => {
    expect(textOfRuns(cite(style, cslOfWhole(citing(langOfStyle(style), lang))))).toBe(expected)
  })

  it('a view says what it shows', () => {
    const item = cslOfView(
      citing(null, 'ru', 'https://vekhi.example/?tracks=cis'),
      'СНГ; 2016—2024',
    )
    expect(textOfRuns(cite('gost-2018', item))).toBe(
      'СНГ; 2016—2024 : вид хроники. – Текст : электронный // Беларусь и Казахстан: международная информационная безопасность. – Версия от 23.11.2026. – Вехи, 2026. – URL: https://vekhi.example/?tracks=cis (дата обращения: 26.11.2026).',
    )
  })

  it('a view is named by the event that it opens, by what narrows it and by its time', () => {
    const event = chronicle.eventAt(chronicle.rowOf('csto-charter-2002') as never)
    const ru = { lang: 'ru', span: '2000—2010' } as const
    const en = { lang: 'en', span: '2000–2010' } as const
    expect(titleOfView({ ...ru, event: null, labels: [] })).toBe('Вся хроника; 2000—2010')
    expect(titleOfView({ ...en, event: null, labels: [] })).toBe('Whole chronicle; 2000–2010')
    expect(titleOfView({ ...ru, event: null, labels: ['СНГ', 'ОДКБ'] })).toBe(
      'СНГ, ОДКБ; 2000—2010',
    )
    expect(titleOfView({ ...ru, event, labels: [] })).toBe(
      'Устав Организации Договора о коллективной безопасности; 2000—2010',
    )
    expect(titleOfView({ ...en, event, labels: ['CSTO'] })).toBe(
      'Charter of the Collective Security Treaty Organization; CSTO; 2000–2010',
    )
  })

  it('an event in BibTeX', () => {
    expect(citeInFile('bibtex', [eventItem('by-concept-2019', null)])).toBe(
      `@misc{by-kz-iis-by-concept-2019,
  title = {{Концепция информационной безопасности Республики Беларусь}},
  howpublished = {Беларусь и Казахстан: международная информационная безопасность},
  publisher = {Вехи},
  year = {2026},
  language = {russian},
  url = {https://vekhi.example/?event=by-concept-2019},
  urldate = {2026-11-26},
  note = {Запись хроники. Версия от 23.11.2026. Дата обращения: 26.11.2026},
}
`,
    )
  })

  it('an English event in BibTeX', () => {
    expect(citeInFile('bibtex', [eventItem('by-concept-2019', null, 'en')])).toBe(
      `@misc{by-kz-iis-by-concept-2019,
  title = {{Information Security Concept of the Republic of Belarus}},
  howpublished = {Belarus and Kazakhstan: international information security},
  publisher = {Vekhi},
  year = {2026},
  language = {english},
  url = {https://vekhi.example/?event=by-concept-2019},
  urldate = {2026-11-26},
  note = {Chronicle entry. Version 2026-11-23. Accessed 2026-11-26},
}
`,
    )
  })

  it.each([
    [
      'gost-2018',
      'Information Security Concept of the Republic of Belarus : chronicle entry. – Текст : электронный // Belarus and Kazakhstan: international information security. – Version 2026-11-23. – Vekhi, 2026. – URL: https://vekhi.example/?event=by-concept-2019 (дата обращения: 26.11.2026).',
    ],
    [
      'gost-2008',
      'Information Security Concept of the Republic of Belarus [Электронный ресурс] : chronicle entry // Belarus and Kazakhstan: international information security. Version 2026-11-23. Vekhi, 2026. URL: https://vekhi.example/?event=by-concept-2019 (дата обращения: 26.11.2026).',
    ],
  ] as const)(
    'an English event in %s: as it is called, with GOST’s own notes',
    (style, expected) => {
      const item = eventItem('by-concept-2019', langOfStyle(style), 'en')
      expect(textOfRuns(cite(style, item))).toBe(expected)
    },
  )

  it('what is there in another language alone is cited in that one, on any page', () => {
    const title = { ru: 'Хроника' }
    const item = cslOfWhole({ ...citing(null, 'en'), dataset: { ...dataset, title } })
    const text = citeInFile('bibtex', [item])
    expect(text).toContain('publisher = {Вехи}')
    expect(text).toContain('language = {russian}')
    expect(text).toContain('note = {Версия от 23.11.2026. Дата обращения: 26.11.2026}')
  })

  it('an event in RIS, its lines ended as the format wants', () => {
    expect(citeInFile('ris', [eventItem('by-concept-2019', null)])).toBe(
      [
        'TY  - ELEC',
        'ID  - by-kz-iis-by-concept-2019',
        'TI  - Концепция информационной безопасности Республики Беларусь',
        'T2  - Беларусь и Казахстан: международная информационная безопасность',
        'M3  - запись хроники',
        'PY  - 2026',
        'DA  - 2026/11/23',
        'ET  - 2026-11-23',
        'PB  - Вехи',
        'LA  - ru',
        'UR  - https://vekhi.example/?event=by-concept-2019',
        'Y2  - 2026/11/26',
        'ER  - ',
        '',
      ].join('\r\n'),
    )
  })

  it('an event in CSL-JSON', () => {
    expect(JSON.parse(citeInFile('csl-json', [eventItem('by-concept-2019', null)]))).toEqual([
      {
        id: 'by-kz-iis-by-concept-2019',
        type: 'entry',
        title: 'Концепция информационной безопасности Республики Беларусь',
        genre: 'запись хроники',
        'container-title': 'Беларусь и Казахстан: международная информационная безопасность',
        publisher: 'Вехи',
        version: '2026-11-23',
        language: 'ru',
        issued: { 'date-parts': [[2026, 11, 23]] },
        accessed: { 'date-parts': [[2026, 11, 26]] },
        URL: 'https://vekhi.example/?event=by-concept-2019',
      },
    ])
  })
})

describe('formats for programs', () => {
  it('BibTeX of an article, a report and others', () => {
    const text = citeInFile('bibtex', ['S28', 'S77', 'S36'].map(sourceItem))
    expect(text).toContain(`@article{S28,
  author = {Арчаков, В. Ю.},
  title = {{О теоретико-методологических подходах к обеспечению международной информационной безопасности}},
  journal = {Журнал международного права и международных отношений},
  publisher = {evolutio.info},
  number = {3–4 (90–91)},
  pages = {3--11},
  year = {2019},
  language = {russian},`)
    expect(text).toContain('note = {Дата обращения: 26.11.2026}')
    expect(text).toContain('note = {Accessed 2026-11-26}')
    expect(text).toContain('@techreport{S77,')
    expect(text).toContain('institution = {Caspian Institute}')
    expect(text).toContain('@misc{S36,')
  })

  it('TeX’s own signs are escaped, but not in the address', () => {
    const item: CslItem = {
      id: 'a b/ж',
      type: 'webpage',
      title: '50 % of {R&D} costs $1_000 #2 ~ ^ \\',
      URL: 'https://a.example/x_y?z=1%20&b=~c',
    }
    const text = citeInFile('bibtex', [item])
    expect(text).toContain(
      '{{50 \\% of \\{R\\&D\\} costs \\$1\\_000 \\#2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}}',
    )
    expect(text).toContain('url = {https://a.example/x_y?z=1%20&b=~c}')
    expect(text).toMatch(/^@misc\{a-b,/)
  })

  it('RIS keeps each value on its line', () => {
    const item: CslItem = { id: 'x', type: 'webpage', title: 'One\nTY  - BOOK' }
    expect(citeInFile('ris', [item])).toContain('TI  - One TY - BOOK\r\n')
  })
})

describe('names and signs', () => {
  const item: CslItem = {
    id: 'x',
    type: 'article-journal',
    title: 'Does “it” end?',
    author: [
      { family: 'Doe', given: 'Jane Ann' },
      { family: 'Roe', given: 'R.' },
      { literal: 'Some Institute' },
    ],
    'container-title': 'Journal',
    volume: '12',
    issue: '3',
    page: '1–9',
    issued: { 'date-parts': [[2020, 5, 4]] },
    URL: 'https://a.example/',
  }

  it.each([
    [
      'gost-2018',
      'Doe, J. A. Does “it” end? / J. A. Doe, R. Roe, Some Institute. – Текст : электронный // Journal. – 2020. – Т. 12. – № 3. – С. 1–9. – URL: https://a.example/.',
    ],
    [
      'apa',
      'Doe, J. A., Roe, R., & Some Institute. (2020, May 4). Does “it” end? Journal, 12(3), 1–9. https://a.example/',
    ],
    [
      'chicago',
      'Doe, Jane Ann, R. Roe, and Some Institute. “Does ‘it’ end?” Journal 12, no. 3 (2020): 1–9. https://a.example/.',
    ],
  ] as const)('%s', (style, expected) => {
    expect(textOfRuns(cite(style, item))).toBe(expected)
  })

  it('markup in a title stays text', () => {
    const title = '<img src=x> & co'
    expect(htmlOfRuns(cite('chicago', { id: 'x', type: 'webpage', title }))).toContain(
      '&lt;img src=x&gt; &amp; co',
    )
  })

  it('fields of the wrong kind are left out, the rest holds', () => {
    const source = { id: 'x', type: 'book', title: 'T', author: 'me', issued: 'soon', volume: 3 }
    expect(cslOfSource(source as never, TODAY)).toEqual({
      id: 'x',
      type: 'book',
      title: 'T',
      volume: '3',
    })
  })
})
