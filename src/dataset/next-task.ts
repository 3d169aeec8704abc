/** Lets a person be heard between two pieces of work, each of which takes a good part of a frame. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
