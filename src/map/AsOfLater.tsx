import { Component, type ReactNode, Suspense } from 'react'
import { selectChronicle } from '#/state/selectors.ts'
import { useApp } from '#/state/store.ts'
import { deferred } from '#/ui/deferred.tsx'

export const AsOfCursor = deferred(async () => (await import('./AsOfCursor.tsx')).AsOfCursor)

/** The date can be typed all the same. */
class WithoutCursor extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? null : this.props.children
  }
}

/** The time cursor, once it has been loaded. */
export function AsOfLater() {
  const chronicle = useApp(selectChronicle)
  if (!chronicle) return null
  return (
    <WithoutCursor>
      <Suspense fallback={null}>
        <AsOfCursor chronicle={chronicle} />
      </Suspense>
    </WithoutCursor>
  )
}
