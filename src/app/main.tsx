import '@fontsource-variable/golos-text/index.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '#/ui/tokens.css'
import '#/ui/base.css'
import './page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { connectKeyboard } from './keyboard.ts'
import { PageBoundary } from './PageBoundary.tsx'
import { isFramed, start } from './start.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root')
start()
connectKeyboard(isFramed())
createRoot(root).render(
  <StrictMode>
    <PageBoundary>
      <App />
    </PageBoundary>
  </StrictMode>,
)
