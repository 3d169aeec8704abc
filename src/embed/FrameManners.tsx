import type { KnownIds } from '#/state/parameter.ts'
import { GestureHint } from './GestureHint.tsx'
import { useHost } from './use-host.ts'
import { useWheelGiving } from './use-wheel-giving.ts'

interface FrameMannersProps {
  /** The ids of the dataset shown now. */
  readonly knownIds: () => KnownIds
}

/** How the page behaves as a guest in another, whatever its face. */
export function FrameManners({ knownIds }: FrameMannersProps) {
  useHost(knownIds)
  useWheelGiving()
  return <GestureHint />
}
