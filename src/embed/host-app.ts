/** The script's own element: says where the app is, and carries the host's wishes for all frames. */
export const script =
  // Run as a module, it is no current script.
  (document.currentScript ??
    document.querySelector('script[src*="embed.js"]')) as HTMLScriptElement | null

/** The app's root: where this script comes from. Absolute, with a slash at its end. */
export const root = new URL('./', script?.src || document.baseURI).href

/** Parameters of the app's address that a host may give; an attribute of the same name each. */
export const PARAMETERS =
  'event lang theme range bbox show story step group asof tracks kinds states places bodies statuses claims disputed q within area sort by data'.split(
    ' ',
  )

/** Before the names of parameters, where an element takes none but `data-` attributes. */
const PREFIXES = ['data-vekhi-', 'data-', '']

/** An attribute by its bare name or with a prefix; null: none. */
export const attributeOf = (host: Element, name: string): string | null =>
  PREFIXES.map((prefix) => host.getAttribute(prefix + name)).find((value) => value) ?? null

/**
 * What an element asks for: its attributes (`event`, or `data-event` where those must be), over the
 * query string that `data-vekhi` may hold. The language is that of the text around it, if none is
 * named and the app speaks it.
 */
export function wishesOf(host: Element): URLSearchParams {
  const wishes = new URLSearchParams(host.getAttribute('data-vekhi') ?? '')
  for (const name of PARAMETERS) {
    const value = attributeOf(host, name)
    if (value) wishes.set(name, value)
  }
  const around = host.closest('[lang]')?.getAttribute('lang')?.slice(0, 2)
  if (!wishes.has('lang') && (around === 'ru' || around === 'en')) wishes.set('lang', around)
  return wishes
}

/** What a frame was asked to show. */
export const askedOf = ({ src }: HTMLIFrameElement) => new URL(src).searchParams

/** The address of the frame that fulfils them: of the page that is made in their language. */
export const frameAddress = (wishes: URLSearchParams) =>
  `${root}${wishes.get('lang') === 'en' ? 'en/' : ''}?mode=embed&${wishes}`
