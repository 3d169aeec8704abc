/** What the bench takes from TypeScript. */
export { generateDataset } from '../support/generate.ts'
export { measureParts } from './parts.ts'
