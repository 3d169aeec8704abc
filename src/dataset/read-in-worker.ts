import type { ReadFile } from './read-file.ts'
import workerAddress from './reading-worker.ts?worker&url'

/**
 * In a frame of no origin (sandboxed) a worker may not be started by its address, but it may from a
 * blob, which then imports that.
 */
function startWorker(): Worker {
  const address = new URL(workerAddress, import.meta.url).href
  try {
    return new Worker(address, { type: 'module' })
  } catch {
    const blob = new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' })
    const blobAddress = URL.createObjectURL(blob)
    const worker = new Worker(blobAddress, { type: 'module' })
    worker.addEventListener('message', () => URL.revokeObjectURL(blobAddress), { once: true })
    return worker
  }
}

/** Reads a dataset off the page's own thread. Rejects where no worker can be had: the bytes are kept. */
export function readInWorker(bytes: ArrayBuffer): Promise<ReadFile> {
  return new Promise((resolve, reject) => {
    const worker = startWorker()
    worker.onmessage = ({ data }: MessageEvent<ReadFile>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      worker.terminate()
      reject(new Error(event.message || 'no worker'))
    }
    // A copy: should the worker fail, the page reads the bytes itself.
    worker.postMessage(bytes)
  })
}
