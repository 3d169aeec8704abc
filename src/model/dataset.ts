import type { EdtfInterval } from './edtf.ts'
import type { Bounds, Position } from './geography.ts'
import type { Group } from './group.ts'
import type { PackedEvents } from './packed-events.ts'
import type { Story } from './story.ts'
import type { LocalizedText } from './text.ts'
import type { DayRange } from './view.ts'

/** An id with its label: a track, a kind, a status, a role. */
export interface Term {
  readonly id: string
  readonly label: LocalizedText
}

export interface State extends Term {
  /** One of the states that the story is about: drawn stronger. */
  readonly focus?: boolean
  /** Place id of the seat of government, where a map view that needs "the state" looks. */
  readonly seat?: string
}

export interface Place extends Term {
  /** State id (ISO 3166-1 alpha-3). */
  readonly state?: string
  readonly coordinates: Position
  /** Names that the place bore for a time. */
  readonly names: readonly { readonly during: EdtfInterval; readonly label: LocalizedText }[]
}

export interface Body extends Term {
  readonly short?: LocalizedText
  readonly state?: string
  readonly group?: string
  /** Place id. */
  readonly seat?: string
}

export interface Person extends Term {
  readonly note?: LocalizedText
}

/** A CSL-JSON item, with our words for it in both languages beside. */
export interface Source {
  readonly id: string
  readonly type: string
  readonly title?: string
  readonly URL?: string
  readonly language?: string
  readonly label?: LocalizedText
}

/** One entry of the article's list of references, as far as it could be reconstructed. */
export interface Reference {
  readonly number: number
  readonly text: LocalizedText
  readonly basis: 'by-title' | 'guess'
  readonly source?: string
}

export interface GlossaryEntry {
  readonly id: string
  readonly term: LocalizedText
  readonly abbreviation?: LocalizedText
  readonly definition: LocalizedText
}

/** A dataset as the app knows it, without its events: checked, defaults filled in, dates read. */
export interface DatasetHead {
  readonly id: string
  readonly revision?: string
  readonly title: LocalizedText
  readonly summary?: LocalizedText
  readonly license?: string
  readonly view: { readonly range?: DayRange; readonly bbox?: Bounds }
  readonly tracks: readonly Term[]
  readonly kinds: readonly Term[]
  readonly statuses: readonly Term[]
  readonly roles: readonly Term[]
  readonly states: readonly State[]
  readonly places: readonly Place[]
  readonly groups: readonly Group[]
  readonly bodies: readonly Body[]
  readonly people: readonly Person[]
  readonly sources: readonly Source[]
  readonly references: readonly Reference[]
  readonly glossary: readonly GlossaryEntry[]
  readonly stories: readonly Story[]
}

export interface Dataset extends DatasetHead {
  readonly events: PackedEvents
}
