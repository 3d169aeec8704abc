import type { Plugin } from 'vite'
import { isFirstScript } from './first-scripts.ts'

/**
 * Vite plugin: nearly all that is in the first scripts runs while the page gets ready. With this at
 * their top, Chrome and Edge (from 136) compile them whole off the page's own thread as they come,
 * instead of one function after the other when it is first called.
 */
export function compileHintPlugin(): Plugin {
  return {
    name: 'vekhi:compile-hint',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // Nothing may stand before it.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !isFirstScript(chunk.name)) continue
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
        }
      },
    },
  }
}
