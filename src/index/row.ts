declare const eventRow: unique symbol

/**
 * The position of an event in the columns: by first day, then last day, then order in the file;
 * undated events after the dated ones. Lives as long as one chronicle; never leaves the page
 * (links carry ids).
 */
export type Row = number & { readonly [eventRow]: true }

export const rowAt = (position: number) => position as Row
