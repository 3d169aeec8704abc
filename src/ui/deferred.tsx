import { type ComponentType, lazy, type ReactNode, useState } from 'react'

/** A component whose script comes by itself; to be put into a Suspense boundary. */
export interface Deferred<Props extends object> {
  (props: Props): ReactNode
  /** Loads the script beforehand; from then on it renders at once. Rejects when it cannot be had. */
  readonly load: () => Promise<void>
}

interface Part<Props extends object> {
  loaded: ComponentType<Props> | null
  /** Suspends until it is loaded. */
  waiting: ComponentType<Props>
  /** Why it could not be had, until that has been thrown at whoever drew it. */
  fault: Error | null
  /** Waits anew. */
  readonly renew: () => void
}

function Chosen<Props extends object>({
  part,
  props,
}: {
  readonly part: Part<Props>
  readonly props: Props
}) {
  // Chosen once: another type in its place would be mounted anew.
  const [View] = useState<ComponentType<Props>>(() => part.loaded ?? part.waiting)
  if (part.fault && View !== part.loaded) {
    // React draws a second time before it believes in an error: only after that is it asked for again.
    setTimeout(part.renew)
    throw part.fault
  }
  return <View {...props} />
}

/**
 * As React's `lazy`, but once loaded it renders without waiting (print does not wait either), and
 * after a failure it is asked for again when it is mounted anew.
 */
export function deferred<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Deferred<Props> {
  const get = async () => {
    part.loaded ??= await load()
    return part.loaded
  }
  const wait = () =>
    lazy(async () => {
      try {
        return { default: await get() }
      } catch (error) {
        part.fault = error instanceof Error ? error : new Error(String(error))
        throw error
      }
    })
  const part: Part<Props> = {
    loaded: null,
    waiting: wait(),
    fault: null,
    renew: () => {
      if (!part.fault) return
      part.fault = null
      part.waiting = wait()
    },
  }
  return Object.assign((props: Props) => <Chosen part={part} props={props} />, {
    load: async () => {
      await get()
    },
  })
}
