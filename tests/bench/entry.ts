/** What the bench takes from TypeScript. */
export { LENGTH, PAUSE } from '../../src/state/flight.ts'
export { generateDataset } from '../support/generate.ts'
export { measureParts } from './parts.ts'
