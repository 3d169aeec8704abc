import { Funnel, House, Minus, Plus } from 'lucide-react'
import { useContext, useMemo } from 'react'
import { useLang } from '#/i18n/language.tsx'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { Button } from '#/ui/Button.tsx'
import mapStyles from './Map.module.css'
import { StandingLand } from './StandingLand.tsx'
import styles from './StandingMap.module.css'
import { StandingMarks } from './StandingMarks.tsx'
import { StandingBasemap } from './standing-basemap.ts'
import { homeFrame } from './standing-frame.ts'
import { homeOf } from './target.ts'
import { useScene } from './use-scene.ts'

/**
 * Boxes that names and marks are placed for at build time, rem: a phone's, a low frame's and a
 * laptop's. Styles show the one that is nearest to the real box.
 */
const BOXES = [
  { look: 'phone', width: 24.4, height: 15.8, target: 2.75 },
  { look: 'low', width: 45, height: 12.3, target: 2 },
  { look: 'laptop', width: 63, height: 30.1, target: 2 },
] as const

/** As in MapControls.tsx: a phone and a frame do without the last. */
const CONTROLS = [
  ['in', Plus, ''],
  ['out', Minus, ''],
  ['home', House, ''],
  ['narrow', Funnel, mapStyles.narrow ?? ''],
] as const

/** The map as the build draws it: in the frame that Leaflet's map then takes over. */
export function StandingMap() {
  const lang = useLang()
  const chronicle = useApp(selectChronicle)
  const scene = useScene()
  const shapes = useContext(StandingBasemap)
  const frame = useMemo(() => chronicle && homeFrame(homeOf(chronicle).bounds), [chronicle])
  if (!chronicle || !scene || !frame) return null
  return (
    <>
      <style>{`.${styles.frame}{--ratio:${frame.ratio}}`}</style>
      <div className={styles.room}>
        <div className={styles.frame}>
          <StandingLand
            shapes={shapes}
            states={chronicle.terms.states}
            shading={scene.shading}
            frame={frame}
          />
          {BOXES.map(({ look, ...box }) => (
            <svg key={look} className={`${styles.marks} ${styles[look]}`}>
              <StandingMarks
                chronicle={chronicle}
                scene={scene}
                shapes={shapes}
                frame={frame}
                box={box}
                lang={lang}
              />
            </svg>
          ))}
        </div>
      </div>
      <div className={mapStyles.controls} inert>
        {CONTROLS.map(([name, Sign, className]) => (
          <Button key={name} look="icon" tabIndex={-1} className={className}>
            <Sign />
          </Button>
        ))}
      </div>
    </>
  )
}
