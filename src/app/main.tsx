import '@fontsource-variable/golos-text/index.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '#/ui/tokens.css'
import '#/ui/base.css'
import './page.css'
import { isFramed } from '#/state/frame.ts'
import { useApp } from '#/state/store.ts'
import { connectKeyboard } from './keyboard.ts'
import { start } from './start.ts'
import { takeOver } from './take-over.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root')
// Styles go by it: in a frame one finger is the host page's.
if (isFramed()) {
  document.documentElement.dataset.framed = ''
  // It talks with the host page from the first on.
  void import('#/embed/FrameManners.tsx')
}
connectKeyboard(isFramed())
const opened = start()
// Its face comes while the data does.
if (useApp.getState().view.mode === 'embed') void import('./Embedded.tsx')
void takeOver(root, opened)
