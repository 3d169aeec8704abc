let tell: () => void = () => {}

/** Settles once the views shown hear input: what the first view does not need may load then. */
export const whenReady = new Promise<void>((resolve) => {
  tell = resolve
})

/** Says on <html> that the views shown hear input, or that nothing could be shown. */
export function sayReady(answer: 'true' | 'error'): void {
  document.documentElement.dataset.ready = answer
  tell()
}

let tellPanel: () => void = () => {}

/** Settles once the panel of the event, or the welcome in its place, is live; where there is one. */
export const whenPanel = new Promise<void>((resolve) => {
  tellPanel = resolve
})

export const sayPanel = () => tellPanel()
