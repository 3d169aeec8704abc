import { useEffect, useState } from 'react'
import { LENGTH, PAUSE } from '#/state/flight.ts'

/** The value as it was until a flight that began with its change is over. */
export function useAfterFlight<Value>(value: Value): Value {
  const [landed, setLanded] = useState(value)
  useEffect(
    function waitForLanding() {
      const timer = setTimeout(() => setLanded(value), PAUSE + LENGTH)
      return () => clearTimeout(timer)
    },
    [value],
  )
  return landed
}
