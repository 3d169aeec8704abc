import type { ComponentType, ReactNode } from 'react'
import type { View } from '#/model/view.ts'

/** What a small picture of a view shows, drawn from state alone. */
export interface PictureProps {
  readonly view: View
  /** Ids of the events that bear names. */
  readonly named: readonly string[]
  /** Numbers of steps by their events, where those stand instead of marks. */
  readonly numbers?: ReadonlyMap<string, string>
  /** Shares of its own width and height. */
  readonly width: number
  readonly height: number
}

/** What the app hands in: the views themselves, which know nothing of lectures. */
export interface Parts {
  readonly timeline: ReactNode
  readonly map: ReactNode
  readonly search: ReactNode
  readonly MapPicture: ComponentType<MapPictureProps>
  readonly TimePicture: ComponentType<TimePictureProps>
}

export interface MapPictureProps extends PictureProps {
  /** The part to be shown, degrees; else what the view wants seen. */
  readonly area?: readonly [number, number, number, number] | null
  readonly hasCaption?: boolean
  readonly canAim?: boolean
}

export interface TimePictureProps extends PictureProps {
  readonly canAim?: boolean
}
