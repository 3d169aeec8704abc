import '#/ui/tokens.css'
import '#/ui/base.css'
import './page.css'
import { connectKeyboard } from './keyboard.ts'
import { loadLater } from './later.ts'
import { keepCopy } from './offline.ts'
import { isFramed, start } from './start.ts'
import { takeOver } from './take-over.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root')
connectKeyboard(isFramed())
void takeOver(root, start())
void loadLater().then(keepCopy)
