import styles from './Map.module.css'
import standing from './StandingMap.module.css'
import { putStandingMap } from './standing-picture.ts'

/** In the map's place until its script has come: what the build has drawn of it. */
export function MapNotYet() {
  return (
    <div className={styles.map} aria-hidden="true">
      <div ref={putStandingMap} className={standing.standing} />
    </div>
  )
}
