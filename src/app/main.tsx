import '@fontsource-variable/golos-text/index.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '#/ui/tokens.css'
import '#/ui/base.css'
import './page.css'
import { connectKeyboard } from './keyboard.ts'
import { loadLater } from './later.ts'
import { isFramed, start } from './start.ts'
import { takeOver } from './take-over.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root')
connectKeyboard(isFramed())
void takeOver(root, start())
void loadLater()
