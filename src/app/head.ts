import { layoutOfWindow } from '#/explore/window-layout.ts'
import { isLang } from '#/model/lang.ts'
import { DEFAULT_VIEW, THEMES } from '#/model/view.ts'
import { type Fit, showEmbed, showFit, showLayout } from './first-paint.ts'

/*
 * The script in the head of the page, put there by the build: sets language, theme and layout on
 * <html>, and how much of what the build has drawn the address asks for, before the first paint, so
 * that nothing wrong flashes. The paint waits for it: it is to stay small.
 */
const page = document.documentElement
const wanted = new URLSearchParams(location.search)
const [theme, lang, mode] = [wanted.get('theme'), wanted.get('lang'), wanted.get('mode')]

/** What does not change what the timeline and the map show at first. */
const ELSEWHERE = new Set(['theme', 'lang', 'mode', 'show', 'panel', 'story', 'session'])
const isEmbed = mode === 'embed'

function fitOf(): Fit {
  if (wanted.has('data') || (mode && mode !== 'explore' && !isEmbed)) return 'none'
  const asked = Object.keys(DEFAULT_VIEW).filter((name) => wanted.has(name) && !ELSEWHERE.has(name))
  const isMoved = asked.length > 1 || (asked.length === 1 && asked[0] !== 'event')
  if (isLang(lang) && lang !== page.dataset['pageLang']) return isMoved ? 'ground' : 'shapes'
  return isMoved ? 'land' : asked.length > 0 ? 'views' : 'all'
}

if (theme && theme !== 'auto' && THEMES.some((one) => one === theme)) page.dataset['theme'] = theme
if (isLang(lang)) page.lang = lang
page.dataset['mode'] = mode ?? 'explore'
// Before a class, from a projector, nobody asked for light.
if (mode === 'present' && (!theme || theme === 'auto')) page.dataset['theme'] = 'dark'
const layOut = () => (isEmbed ? showEmbed(wanted.get('show')) : showLayout(layoutOfWindow()))
layOut()
// Until the app has taken the page over and follows the window itself.
addEventListener('resize', () => {
  if (page.dataset['drawn']) layOut()
})
showFit(fitOf())
// What a face needs is named after what is drawn, inert.
const putIn = (name: string) => {
  const needed = document.getElementById(`needed-by-${name}`)
  if (needed instanceof HTMLTemplateElement) needed.replaceWith(needed.content)
  return needed !== null
}
// As soon as it is there: the end of the page is still on its way then.
const comes = new MutationObserver(() => {
  if (document.body) comes.observe(document.body, { childList: true })
  if (putIn(isEmbed ? 'embed' : 'page')) comes.disconnect()
})
comes.observe(page, { childList: true })
/** A frame's map waits until the frame comes near what is in sight. */
const whenNear = (then: () => void) => {
  const observer = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    then()
  })
  observer.observe(page)
}
const show = wanted.get('show')
const hasMap = isEmbed ? !show || show.includes('map') : mode !== 'list'
const askForMap = () => {
  putIn('map')
  page.dataset['near'] = ''
}
// Once the data has come: asked for earlier, this large part would hold up on the line what all views
// wait for; later, the line would lie idle.
document.addEventListener(
  'load',
  ({ target }) => {
    if (!hasMap || !(target instanceof HTMLLinkElement) || !('beforeMap' in target.dataset)) return
    if (isEmbed) whenNear(askForMap)
    else askForMap()
  },
  true,
)

// Where the app's own script cannot be had (a sandbox without an origin, refused by the app's host)
// nothing will come to life: what the build has drawn reads as an article then, as without scripts.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return
    showFit(null)
    delete page.dataset['layout']
  },
  true,
)
