import { describe, expect, it } from 'vitest'
import { makeTermFinder } from '#/index/terms-in-text.ts'
import { builtIn } from '../../support/built-in.ts'

const { dataset } = builtIn()
const find = makeTermFinder(dataset.glossary)
const found = (text: string) => find(text).map(({ start, end, id }) => [text.slice(start, end), id])

describe('terms in a text', () => {
  it.each<readonly [string, readonly (readonly [string, string])[]]>([
    [
      'участие в сфере МИБ и ОДКБ',
      [
        ['МИБ', 'iis'],
        ['ОДКБ', 'csto'],
      ],
    ],
    [
      'в международной информационной безопасности',
      [['международной информационной безопасности', 'iis']],
    ],
    [
      'обеспечение информационной безопасности',
      [['информационной безопасности', 'information-security']],
    ],
    ['с ККЦ ОДКБ, как говорит статья', [['ККЦ ОДКБ', 'kkc']]],
    ['решение о ККЦ', [['ККЦ', 'kkc']]],
    [
      'Белорусский ОАЦ, БИСИ и КИСИ',
      [
        ['ОАЦ', 'oac'],
        ['БИСИ', 'bisr'],
        ['КИСИ', 'kaziss'],
      ],
    ],
    ['операции «ПРОКСИ»', [['ПРОКСИ', 'proxy']]],
    [
      'держится «европейского» понимания, а Беларусь — «евразийского»',
      [
        ['европейского', 'european-reading'],
        ['евразийского', 'eurasian-reading'],
      ],
    ],
    ['европейские страны', []],
    ['МИБ и снова МИБ', [['МИБ', 'iis']]],
    [
      'the CSTO and IIS',
      [
        ['CSTO', 'csto'],
        ['IIS', 'iis'],
      ],
    ],
    ['Kazakhstan holds to the “European” understanding', [['European', 'european-reading']]],
    ['мибы и оац', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
