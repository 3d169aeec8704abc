import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { digestOf } from '#/dataset/digest.ts'
import { loadDataset } from '#/dataset/load.ts'
import { parseDataset } from '#/dataset/parse.ts'
import { takeAtItsWord } from '#/dataset/take-at-its-word.ts'
import { makeChronicle } from '#/index/chronicle.ts'
import { rowAt } from '#/index/row.ts'
import type { Dataset } from '#/model/dataset.ts'

const FILE = readFileSync('public/data/by-kz-iis.json', 'utf8')

/** All that the app can ask of a dataset. */
function saidBy(dataset: Dataset) {
  const { eventAt, columns, ...chronicle } = makeChronicle(dataset)
  return {
    head: chronicle.dataset,
    columns,
    postings: chronicle.postings,
    events: Array.from({ length: columns.count }, (_, row) => eventAt(rowAt(row))),
  }
}

describe('a file that was checked before', () => {
  afterEach(() => vi.unstubAllGlobals())
  const serve = (text: string) => vi.stubGlobal('fetch', async () => new Response(text))
  const address = 'https://example.org/data.json'

  it('makes the same dataset as one that is checked now', () => {
    const [taken, checked] = [takeAtItsWord(JSON.parse(FILE)), parseDataset(JSON.parse(FILE))]
    if (!taken.ok || !checked.ok) throw new Error('The built-in dataset cannot be read')
    expect(saidBy(taken.dataset)).toEqual(saidBy(checked.dataset))
  })

  it('is known by its bytes: one letter more and all of it is checked', async () => {
    const sound = digestOf(new TextEncoder().encode(FILE))
    const broken = FILE.replace('"id": "csto-statement-2022"', '"id": "csto statement 2022"')
    expect(broken).not.toBe(FILE)
    serve(broken)
    const loaded = await loadDataset(address, sound)
    expect(loaded.ok && loaded.problems.map(({ fault }) => fault.kind)).toContain('unreadable')
    serve(FILE)
    expect(await loadDataset(address, sound)).toMatchObject({ ok: true, problems: [] })
  })

  it('is nothing where no file was: whatever comes is checked', async () => {
    serve('{"format":"vekhi/1","id":"x","events":[{"id":"a"}]}')
    const loaded = await loadDataset(address, null)
    expect(loaded.ok && loaded.problems.length).toBeGreaterThan(0)
    serve('nothing of the kind')
    expect(await loadDataset(address, null)).toMatchObject({
      ok: false,
      fault: { kind: 'not-json', address },
    })
  })
})
