import { readFileSync } from 'node:fs'
import { parseDataset } from '#/dataset/parse.ts'
import { type Chronicle, makeChronicle } from '#/index/chronicle.ts'

/** The dataset that comes with the app, ready to be asked. */
export function builtIn(): Chronicle {
  const parsed = parseDataset(JSON.parse(readFileSync('public/data/by-kz-iis.json', 'utf8')))
  if (!parsed.ok) throw new Error(parsed.fault.kind)
  return makeChronicle(parsed.dataset)
}
