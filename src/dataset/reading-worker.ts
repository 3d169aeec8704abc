import { buffersOf, readFile } from './read-file.ts'

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void
}

/** Reads one file off the page's own thread: the bytes come in, what they were found to be goes out. */
const scope = globalThis as unknown as Scope
scope.onmessage = ({ data }) => {
  const read = readFile(data)
  scope.postMessage(read, buffersOf(read))
}
