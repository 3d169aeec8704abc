import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

/** Where Chrome, Chromium and Edge usually are. */
const USUAL_PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : []
  }),
}

const isRoot = process.getuid?.() === 0

/** No sandbox as root, where Chromium has none; nothing that asks the network of its own accord. */
export const CHROMIUM_ARGUMENTS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Path of a Chromium that is there: the one that `CHROMIUM` names, else Chrome, Chromium or Edge
 * where they usually are, else Playwright's own; null: none. Installs nothing.
 */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM names ${named}, and there is no such file.`)
  }
  const places = [...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()]
  return places.find((place) => place && existsSync(place)) ?? null
}

function isDone(command, words, environment = {}) {
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  return status === 0
}

/**
 * The same, and where there is none, one is fetched: Playwright's own download, which touches
 * nothing of the system; then Debian's package, only as root with CI=true. Throws one sentence that
 * says what to install.
 */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  console.log('No Chromium found: downloading the one that Playwright keeps for itself.')
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
  isDone(process.execPath, [playwright, 'install', 'chromium'])
  if (!findChromium() && isRoot && process.env.CI === 'true' && existsSync('/usr/bin/apt-get')) {
    console.log('No download to be had: installing Debian’s package, as this is CI and root.')
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    if (isDone('apt-get', ['update'], quiet)) {
      isDone('apt-get', ['install', '-y', 'chromium'], quiet)
    }
  }
  const fetched = findChromium()
  if (fetched) return fetched
  throw new Error(
    'The end-to-end tests need a browser: install Chrome, Chromium or Edge, or set CHROMIUM to the path of one.',
  )
}
