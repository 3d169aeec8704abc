import styles from './StandingMap.module.css'

let kept: Element | null = null

/** What of the map that the build has drawn is not what is asked for. */
interface Unfit {
  /** Its marks: they are those of another view. */
  readonly isLandAlone: boolean
  /** Its names: they are in another language. */
  readonly isWordless: boolean
}

/** Keeps the map that the build has drawn when the page around it goes. */
export function keepStandingMap(root: Element, { isLandAlone, isWordless }: Unfit): void {
  kept = root.querySelector(`.${styles.standing}`)
  kept?.toggleAttribute('data-land-alone', isLandAlone)
  kept?.toggleAttribute('data-wordless', isWordless)
}

/** Puts that map into an element, to stand there until the live one is drawn. */
export function putStandingMap(place: Element | null): void {
  if (place && kept) place.append(kept)
}

/** Once the live map has been drawn: none that is made later shows what the page began with. */
export function dropStandingMap(): void {
  kept = null
}
