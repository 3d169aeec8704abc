/** Where a dataset is to be had from. */
export type DataAddress =
  | { readonly kind: 'own'; readonly address: string }
  | { readonly kind: 'foreign'; readonly address: string; readonly host: string }
  | { readonly kind: 'unusable' }

/**
 * What the `data` parameter points to: relative to the app's root, or https. `root` is absolute.
 * `//host/…` is relative by the letter, yet another host: it is asked for like any other.
 */
export function readDataAddress(text: string, root: string): DataAddress {
  if (!URL.canParse(text, root)) return { kind: 'unusable' }
  const url = new URL(text, root)
  if (url.origin === new URL(root).origin) return { kind: 'own', address: url.href }
  const isUsable = url.protocol === 'https:' && url.username === '' && url.password === ''
  return isUsable ? { kind: 'foreign', address: url.href, host: url.host } : { kind: 'unusable' }
}
