import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const page = (name: string) => resolve(import.meta.dirname, `pages/${name}/index.html`)

/** Builds the pages that Vekhi is measured beside, as a bundler would for anybody. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'pages'),
  logLevel: 'warn',
  build: {
    outDir: resolve(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: ['vis', 'timelinejs', 'empty', 'canvas'].map(page),
    },
  },
})
