import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { TermsContext, type TermsInTexts } from '#/ui/terms-context.ts'
import { whenExplaining } from './explaining.ts'

/** Explains the terms of the glossary in the texts within, as soon as that has been loaded. */
export function Explained({ children }: { readonly children: ReactNode }) {
  const glossary = useApp((state) => selectChronicle(state)?.dataset.glossary)
  const [terms, setTerms] = useState<TermsInTexts | null>(null)
  useEffect(
    function explainWhenLoaded() {
      if (!glossary) return
      let isWanted = true
      whenExplaining.then((explain) => {
        // In its own time: what the build has drawn may not have been taken over everywhere.
        if (isWanted) startTransition(() => setTerms(explain(glossary)))
      })
      return () => {
        isWanted = false
      }
    },
    [glossary],
  )
  return <TermsContext value={terms}>{children}</TermsContext>
}
