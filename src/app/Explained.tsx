import { type ReactNode, useEffect, useState } from 'react'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { TermsContext, type TermsInTexts } from '#/ui/terms-context.ts'
import { whenReady } from './ready.ts'

const load = () => import('#/explore/terms-in-texts.ts')

/** Explains the terms of the glossary in the texts within, as soon as that has been loaded. */
export function Explained({ children }: { readonly children: ReactNode }) {
  const glossary = useApp((state) => selectChronicle(state)?.dataset.glossary)
  const [terms, setTerms] = useState<TermsInTexts | null>(null)
  useEffect(
    function loadExplaining() {
      if (!glossary) return
      let isWanted = true
      whenReady.then(load).then(
        ({ explain }) => {
          if (isWanted) setTerms(explain(glossary))
        },
        // The texts stand as they are, and the glossary has a panel of its own.
        (fault: unknown) => console.warn('Terms in texts were not loaded', fault),
      )
      return () => {
        isWanted = false
      }
    },
    [glossary],
  )
  return <TermsContext value={terms}>{children}</TermsContext>
}
