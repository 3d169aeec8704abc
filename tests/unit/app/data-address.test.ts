import { describe, expect, it } from 'vitest'
import { readDataAddress } from '#/app/data-address.ts'

const ROOT = 'https://vekhi.example/course/'

describe('the data parameter', () => {
  it('is relative to the app’s root', () => {
    expect(readDataAddress('data/other.json', ROOT)).toEqual({
      kind: 'own',
      address: 'https://vekhi.example/course/data/other.json',
    })
  })

  it.each([
    ['https://data.example/a.json', 'data.example'],
    ['//data.example/a.json', 'data.example'],
    ['/\\data.example/a.json', 'data.example'],
    ['https://vekhi.example:8443/a.json', 'vekhi.example:8443'],
  ])('names another host, however it is written: %s', (text, host) => {
    expect(readDataAddress(text, ROOT)).toMatchObject({ kind: 'foreign', host })
  })

  it.each([
    'http://data.example/a.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://data.example/1',
    'https://vekhi.example@data.example/a.json',
    'https://',
  ])('is of no use as %s', (text) => {
    expect(readDataAddress(text, ROOT)).toEqual({ kind: 'unusable' })
  })
})
