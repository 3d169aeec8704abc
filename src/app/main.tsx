import '#/ui/tokens.css'
import '#/ui/base.css'
import './page.css'
import { isFramed } from '#/state/frame.ts'
import { FrameManners } from './deferred-views.ts'
import { connectKeyboard } from './keyboard.ts'
import { loadLater } from './later.ts'
import { keepCopy } from './offline.ts'
import { start } from './start.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root')
// Styles go by it: in a frame one finger is the host page's.
if (isFramed()) {
  document.documentElement.dataset.framed = ''
  // It talks with the host page from the first on.
  void FrameManners.load().catch(() => {})
}
connectKeyboard(isFramed())
const opened = start()
// By itself: reading the data does not wait for React's DOM, and neither holds a person up for long.
void import('./take-over.tsx').then(({ takeOver }) => takeOver(root, opened))
void loadLater().then(keepCopy)
