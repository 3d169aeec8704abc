import { type ReactNode, useCallback } from 'react'
import { foundParts } from '#/index/found-parts.ts'
import { selectFound } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { FoundContext } from '#/ui/found-context.ts'

/** In the views within, what is searched is marked where it is found. */
export function FoundParts({ children }: { readonly children: ReactNode }) {
  const found = useApp(selectFound)
  const find = useCallback((text: string) => foundParts(text, found?.clauses ?? []), [found])
  return <FoundContext value={found ? find : null}>{children}</FoundContext>
}
