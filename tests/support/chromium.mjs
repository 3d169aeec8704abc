import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
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

/** Path of an installed Chromium: as `CHROMIUM` says, else where they usually are; null: none. */
export function findChromium() {
  const places = [process.env.CHROMIUM, ...(USUAL_PLACES[process.platform] ?? [])]
  const found = places.find((place) => place && existsSync(place))
  if (found) return found
  const downloaded = chromium.executablePath()
  return downloaded && existsSync(downloaded) ? downloaded : null
}

const tryTo = (command, ...words) => {
  try {
    execFileSync(command, words, { stdio: 'inherit' })
    return true
  } catch {
    return false
  }
}

/**
 * A Chromium, fetched where there is none: Playwright's own download, then, on a build machine
 * (root, CI=true), Debian's package. Throws one sentence that says what to install.
 */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  console.log('No Chromium found: downloading the one that Playwright offers.')
  tryTo(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium')
  if (!findChromium() && isRoot && process.env.CI === 'true' && existsSync('/usr/bin/apt-get')) {
    console.log('No download: installing Debian’s package, as CI=true allows.')
    tryTo('apt-get', 'update') && tryTo('apt-get', 'install', '-y', 'chromium')
  }
  const fetched = findChromium()
  if (fetched) return fetched
  throw new Error(
    'The end-to-end tests need a browser: install Chrome, Chromium or Edge, or set CHROMIUM to the path of one.',
  )
}
