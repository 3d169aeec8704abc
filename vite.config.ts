import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // Relative addresses throughout: one build serves from a root and from any folder.
  base: './',
  plugins: [react()],
  build: {
    target: 'baseline-widely-available',
    license: { fileName: 'licenses.txt' },
  },
  preview: { host: '127.0.0.1', port: 4173, cors: { origin: '*' } },
})
