import { useEffect, useRef, useState } from 'react'
import { EMBED_WORDS } from '#/i18n/embed-words.ts'
import { useWords } from '#/i18n/language.tsx'
import { isHostsWheel, useWheel, type WheelTaker } from '#/state/frame.ts'
import styles from './GestureHint.module.css'
import { viewAt } from './use-wheel-giving.ts'

/** ms; time enough to read a line. */
const SAID = 4000

interface Hint {
  readonly by: 'wheel' | 'touch'
  readonly view: WheelTaker
}

/** Hears the first gesture of each kind that goes to the host page though it may have been meant for us. */
function useHint(): Hint | null {
  const [hint, setHint] = useState<Hint | null>(null)
  const said = useRef(new Set<Hint['by']>())
  useEffect(function hearGestures() {
    const say = (by: Hint['by'], view: WheelTaker | null) => {
      if (view === null || said.current.has(by)) return
      said.current.add(by)
      setHint({ by, view })
    }
    const turn = (event: WheelEvent) => {
      const view = viewAt(event.target)
      if (view && isHostsWheel(event, view)) say('wheel', view)
    }
    const touch = ({ touches, target }: TouchEvent) => {
      if (touches.length === 1) say('touch', viewAt(target))
    }
    const options = { capture: true, passive: true }
    addEventListener('wheel', turn, options)
    addEventListener('touchmove', touch, options)
    return () => {
      removeEventListener('wheel', turn, options)
      removeEventListener('touchmove', touch, options)
    }
  }, [])
  useEffect(
    function saidLongEnough() {
      if (!hint) return
      const timer = setTimeout(() => setHint(null), SAID)
      return () => clearTimeout(timer)
    },
    [hint],
  )
  return hint
}

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform)

const viewOf = (view: WheelTaker) => document.querySelector(`[data-view="${view}"]`)

/** Says over the view how to move it, once; and, while it has the wheel, how to take that back. */
export function GestureHint() {
  const words = useWords(EMBED_WORDS)
  const taker = useWheel((state) => state.taker)
  const hint = useHint()
  const view = taker ?? hint?.view
  const box = view && viewOf(view)?.getBoundingClientRect()
  const wheelHint = isMac() ? words.wheelHintMac : words.wheelHint
  const said = taker ? words.wheelOn : hint?.by === 'touch' ? words.touchHint : wheelHint
  return (
    <div
      className={styles.place}
      role="status"
      style={box ? { insetBlockStart: taker ? box.top : box.top + box.height / 2 } : undefined}
    >
      {box && (
        <p className={styles.hint} data-on={taker !== null || undefined}>
          {said}
        </p>
      )}
    </div>
  )
}
