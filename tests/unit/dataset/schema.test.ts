import { toJsonSchema } from '@valibot/to-json-schema'
import { describe, expect, it } from 'vitest'
import { datasetSchema } from '#/dataset/schema.ts'

/** What editors complete from: made from the very definitions that the app validates with. */
function makeDatasetSchema() {
  // Checks that JSON Schema cannot say (is this text EDTF?) are left to the app.
  const schema = toJsonSchema(datasetSchema, { errorMode: 'ignore' })
  return { ...schema, title: 'Vekhi dataset, version 1' }
}

describe('dataset.schema.json', () => {
  it('says what the app validates (`npm run schema` writes it anew)', async () => {
    const text = `${JSON.stringify(makeDatasetSchema(), null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../../public/data/dataset.schema.json')
  })

  it('completes every field of an event, with the closed lists spelled out', () => {
    const text = JSON.stringify(makeDatasetSchema())
    for (const word of ['dateSource', 'venues', 'based-on', 'article-only', 'forecast', 'EDTF']) {
      expect(text).toContain(word)
    }
  })
})
