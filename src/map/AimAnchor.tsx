import { useApp } from '#/state/store.ts'
import { Anchor } from './Anchor.tsx'

/** Where on the map a lecturer points, for the light that follows the pointer to be put there. */
export function AimAnchor() {
  const aim = useApp((state) => state.aim)
  if (aim?.kind !== 'position') return null
  return (
    <Anchor position={aim.at}>
      <span data-aim="map" />
    </Anchor>
  )
}
