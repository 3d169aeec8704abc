import type { KnownIds } from '#/state/parameter.ts'
import { GestureHint } from './GestureHint.tsx'
import { useHost } from './use-host.ts'
import { useWheelGiving } from './use-wheel-giving.ts'

interface FrameMannersProps {
  /** The ids of the dataset shown now. */
  readonly knownIds: () => KnownIds
  /** Settles once the page hears input, or nothing can be shown. */
  readonly whenReady: Promise<void>
}

/** How the page behaves as a guest in another, whatever its face. */
export function FrameManners({ knownIds, whenReady }: FrameMannersProps) {
  useHost(knownIds, whenReady)
  useWheelGiving()
  return <GestureHint />
}
