import { describe, expect, it } from 'vitest'
import { leadsOf, splitLead } from '#/model/lead-sentence.ts'

const split = (ru: string) => {
  const { lead, rest } = splitLead({ ru }, 'ru')
  return [lead.ru, rest?.ru ?? null]
}

describe('the first sentence', () => {
  it.each([
    ['Одно. Другое.', 'Одно.', 'Другое.'],
    ['ОДКБ, СНГ и ООН. Набор.', 'ОДКБ, СНГ и ООН.', 'Набор.'],
    ['the CIS and the UN. The dataset', 'the CIS and the UN.', 'The dataset'],
    ['В г. Минске и т. д. А. Иванов был. Да?', 'В г. Минске и т. д. А. Иванов был.', 'Да?'],
    ['«Правда?» Нет.', '«Правда?»', 'Нет.'],
    ['resolution No. 407 of 2017. It sets', 'resolution No. 407 of 2017.', 'It sets'],
    ['Без конца', 'Без конца', null],
    ['Одно.', 'Одно.', null],
    ['Версия 1.2 готова. 3 события.', 'Версия 1.2 готова.', '3 события.'],
    ['', '', null],
  ])('%s', (text, lead, rest) => {
    expect(split(text)).toEqual([lead, rest])
  })

  it('is had in every language of the text', () => {
    expect(leadsOf({ ru: 'Одно. Два.', en: 'One. Two.' })).toEqual({ ru: 'Одно.', en: 'One.' })
  })

  it('is that of the language shown; the rest is of the same', () => {
    expect(splitLead({ ru: 'Одно. Два.', en: 'One only.' }, 'en')).toEqual({
      lead: { en: 'One only.' },
      rest: null,
    })
  })
})
