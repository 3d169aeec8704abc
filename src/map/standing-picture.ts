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

/** That map, to stand in the new page until the live one is drawn; null: there is none. */
export const keptStandingMap = () => kept

/** Puts that map into an element. */
export function putStandingMap(place: Element | null): void {
  if (place && kept) place.append(kept)
}
