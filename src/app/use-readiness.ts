import { useCallback, useEffect, useMemo, useState } from 'react'
import { sayReady } from './ready.ts'

export type ViewName = 'map' | 'timeline' | 'list'
type Answer = 'ready' | 'broken'

export interface Readiness {
  readonly onReady: Readonly<Record<ViewName, () => void>>
  readonly onBroken: Readonly<Record<ViewName, () => void>>
}

/**
 * Says on <html> when the views shown hear input: `data-ready="true"`, once and for good. One that
 * broke is not waited for; `error` when all of them did.
 */
export function useReadiness(shown: readonly ViewName[]): Readiness {
  const [answers, setAnswers] = useState<Readonly<Partial<Record<ViewName, Answer>>>>({})
  const answer = useCallback(
    (view: ViewName, given: Answer) =>
      setAnswers((last) => (last[view] === given ? last : { ...last, [view]: given })),
    [],
  )
  const given = shown.map((view) => answers[view])
  const isAnswered = given.every((one) => one !== undefined)
  const isBroken = given.length > 0 && given.every((one) => one === 'broken')
  useEffect(
    function sayWhetherReady() {
      if (isAnswered) sayReady(isBroken ? 'error' : 'true')
    },
    [isAnswered, isBroken],
  )
  return useMemo(() => {
    const forEach = (given: Answer) => ({
      map: () => answer('map', given),
      timeline: () => answer('timeline', given),
      list: () => answer('list', given),
    })
    return { onReady: forEach('ready'), onBroken: forEach('broken') }
  }, [answer])
}
