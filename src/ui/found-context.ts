import { createContext } from 'react'

/** Finds what is to be marked in a text: spans of UTF-16 units, in order. */
export type FindParts = (text: string) => readonly (readonly [start: number, end: number])[]

/** What texts of the dataset mark as found; null: nothing is searched. */
export const FoundContext = createContext<FindParts | null>(null)
