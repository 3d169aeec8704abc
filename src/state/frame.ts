import { create } from 'zustand'

/** In a frame, also one of another host, whose window must not be touched. Ask in the browser only. */
export const isFramed = () => window.self !== window.top

/** A view whose wheel a page around the frame scrolls by, unless a person gave the wheel to it. */
export type WheelTaker = 'map' | 'timeline'

/** Which view a person gave the wheel to, in a frame; it belongs to this page alone. */
export const useWheel = create<{ readonly taker: WheelTaker | null }>()(() => ({ taker: null }))

export const giveWheel = (taker: WheelTaker | null) => useWheel.setState({ taker })

/** Whether a turn of the wheel over a view is the page's that this one is framed in. */
export const isHostsWheel = (
  { ctrlKey, metaKey }: Pick<WheelEvent, 'ctrlKey' | 'metaKey'>,
  view: WheelTaker,
): boolean => isFramed() && !ctrlKey && !metaKey && useWheel.getState().taker !== view
