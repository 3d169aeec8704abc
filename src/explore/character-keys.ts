import { useSyncExternalStore } from 'react'

const NAME = 'vekhi:character-keys'

const listeners = new Set<() => void>()
let areOn: boolean | null = null

/** Storage may be forbidden (a frame, a private window): then the choice lasts as long as the page. */
function remembered(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off'
  } catch {
    return true
  }
}

/** Whether keys of a single character are heard. */
export function areCharacterKeysOn(): boolean {
  areOn ??= remembered()
  return areOn
}

export function switchCharacterKeys(on: boolean): void {
  areOn = on
  try {
    if (on) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, 'off')
  } catch {
    // Not remembered: it holds for this page all the same.
  }
  for (const hear of listeners) hear()
}

function listen(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

export const useCharacterKeys = (): boolean =>
  useSyncExternalStore(listen, areCharacterKeysOn, () => true)
