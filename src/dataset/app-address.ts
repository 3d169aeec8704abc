/**
 * The absolute address of a file of the app. The page says by `<meta name="vekhi-root">` how its own
 * folder lies to the app's root (`./`, or `../` under `en/`), so that any host and folder will do.
 */
export function appAddress(path: string): string {
  const root = document.querySelector<HTMLMetaElement>('meta[name="vekhi-root"]')?.content ?? './'
  return new URL(path, new URL(root, document.baseURI)).href
}
