import { useEffect, useState } from 'react'

/** `held`: the screen stays on. `none`: this browser cannot, or does not want to. */
export type Awake = 'held' | 'none'

/** Keeps the screen on while it is seen; a browser lets go whenever the page is hidden. */
export function useAwake(): Awake {
  const [awake, setAwake] = useState<Awake>('none')
  useEffect(function keepAwake() {
    let lock: WakeLockSentinel | null = null
    let isWanted = true
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return
      try {
        const held = await navigator.wakeLock.request('screen')
        if (!isWanted) return void held.release()
        lock = held
        setAwake('held')
        held.addEventListener('release', () => setAwake('none'))
      } catch {
        // No such thing here, a low battery, a frame that may not: the check says so.
        setAwake('none')
      }
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      isWanted = false
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [])
  return awake
}
