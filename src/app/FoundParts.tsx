import type { ReactNode } from 'react'
import { selectFound } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { FoundContext } from '#/ui/found-context.ts'

/** In the views within, what is searched is marked where it is found. */
export function FoundParts({ children }: { readonly children: ReactNode }) {
  const found = useApp(selectFound)
  return <FoundContext value={found?.partsIn ?? null}>{children}</FoundContext>
}
