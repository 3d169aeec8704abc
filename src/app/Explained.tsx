import { type ReactNode, useEffect, useState } from 'react'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { TermsContext, type TermsInTexts } from '#/ui/terms-context.ts'

const load = () => import('#/explore/terms-in-texts.ts')

/** ms after which it is done all the same: a busy page may never be idle. */
const LATEST = 4000

/** Not before the page has nothing better to do; gives the undoing. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, LATEST / 4)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(act, { timeout: LATEST })
  return () => cancelIdleCallback(request)
}

/** Explains the terms of the glossary in the texts within, as soon as that has been loaded. */
export function Explained({ children }: { readonly children: ReactNode }) {
  const glossary = useApp((state) => selectChronicle(state)?.dataset.glossary)
  const [terms, setTerms] = useState<TermsInTexts | null>(null)
  useEffect(
    function loadExplaining() {
      if (!glossary) return
      let isWanted = true
      const cancel = whenIdle(() =>
        load().then(
          ({ explain }) => {
            if (isWanted) setTerms(explain(glossary))
          },
          // The texts stand as they are, and the glossary has a panel of its own.
          (fault: unknown) => console.warn('Terms in texts were not loaded', fault),
        ),
      )
      return () => {
        isWanted = false
        cancel()
      }
    },
    [glossary],
  )
  return <TermsContext value={terms}>{children}</TermsContext>
}
