import { appAddress } from '#/dataset/app-address.ts'
import { writeAddress } from '#/state/address.ts'
import type { AppState } from '#/state/app-state.ts'

const NAME = 'vekhi:public-address'

/** Hosts that only this machine or this house knows: loopback, private networks, bare names. */
const LOCAL_HOSTS = [
  /^localhost$/,
  /\.(?:localhost|local|lan|internal|home|test)$/,
  /^127\./,
  /^0\.0\.0\.0$/,
  /^10\./,
  /^192\.168\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^\[(?:::1|f[cd][\da-f]{2}:.*|fe80:.*)\]$/,
  /^[^.:[\]]*$/,
]

/** Whether phones elsewhere could not open it. */
export function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return !isWeb || LOCAL_HOSTS.some((pattern) => pattern.test(hostname))
}

/** The app's address as it is open here. */
export const addressHere = (): string => appAddress('./')

/** A typed address of the published app, as a folder; null: it is none, or a local one. */
export function readPublicAddress(text: string): string | null {
  const trimmed = text.trim()
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  url.search = ''
  url.hash = ''
  url.pathname = url.pathname.replace(/(?:en\/)?(?:index\.html)?$/, '').replace(/\/?$/, '/')
  return isLocal(url.href) ? null : url.href
}

export function keptPublicAddress(): string | null {
  try {
    const kept = localStorage.getItem(NAME)
    return kept === null ? null : readPublicAddress(kept)
  } catch {
    return null
  }
}

export function keepPublicAddress(address: string): void {
  try {
    localStorage.setItem(NAME, address)
  } catch {
    // It holds for as long as the page stands.
  }
}

/** The address of the present view for a phone: the same to be seen, in the face for exploring. */
export function addressForPhones(root: string, { view, foreign, pageLang }: AppState): string {
  const alone = {
    ...view,
    mode: 'explore',
    session: null,
    theme: 'auto',
    story: null,
    step: null,
  } as const
  return root + writeAddress({ ...alone, lang: view.lang ?? pageLang }, foreign)
}
