import { type Message, type Role, readMessage, type Sent } from './message.ts'

/** One window's end of what joins the windows of a lecture, without any server. */
export interface Channel {
  readonly post: (message: Message) => void
  readonly close: () => void
}

/** Whether two windows can be linked at all here. */
export const canLink = (): boolean => typeof BroadcastChannel === 'function'

function openBroadcast(session: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`vekhi:${session}`)
  } catch {
    // An opaque origin, or an old browser: one window, with its notes in it.
    return null
  }
}

/** @param id Of this window, made up; what it has said itself is not heard. */
export function openChannel(
  session: string,
  from: Role,
  id: string,
  hear: (message: Sent) => void,
): Channel {
  const broadcast = openBroadcast(session)
  broadcast?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data)
    if (message && message.id !== id) hear(message)
  })
  return {
    post: (message) => broadcast?.postMessage({ ...message, from, id }),
    close: () => broadcast?.close(),
  }
}
