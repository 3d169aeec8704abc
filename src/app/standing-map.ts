import standing from '#/map/StandingMap.module.css'

let kept: Element | null = null

/**
 * Keeps the map that the build has drawn when the page around it goes. `isLandAlone`: its marks are
 * not those of what the address asks for.
 */
export function keepStandingMap(root: Element, isLandAlone: boolean): void {
  kept = root.querySelector(`.${standing.standing}`)
  kept?.toggleAttribute('data-land-alone', isLandAlone)
}

/** That map, to stand in the new page until the live one is drawn; null: there is none. */
export const keptStandingMap = () => kept
