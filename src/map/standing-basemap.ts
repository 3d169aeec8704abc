import { createContext } from 'react'
import type { StateShape } from './state-shapes.ts'

/** The land that the build draws; in the browser the base map is fetched. */
export const StandingBasemap = createContext<readonly StateShape[]>([])
