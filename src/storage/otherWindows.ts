import { parseAs } from '../schema/parseAs.ts'
import { type WindowMessage, windowMessageSchema } from '../schema/windowMessage.ts'
import { NAME } from './database.ts'

type OtherWindows = {
  readonly tell: (message: WindowMessage) => void
  /** What is no message of the app is not heard. */
  readonly hear: (listen: (message: WindowMessage) => void) => void
  readonly close: () => void
}

/** The app's other windows in this browser; nobody where the browser has no way to reach them. */
export function otherWindows(): OtherWindows {
  const channel = openChannel(NAME)
  if (!channel) return { tell: () => undefined, hear: () => undefined, close: () => undefined }
  return {
    tell: (message) => {
      try {
        channel.postMessage(message)
      } catch {
        // It is written. The others see it when they next write or start.
      }
    },
    hear: (listen) => {
      channel.onmessage = ({ data }) => {
        const message = parseAs(windowMessageSchema, data)
        if (message !== 'unfit') listen(message)
      }
    },
    close: () => channel.close(),
  }
}

/** Nothing where the browser has no channels or refuses one: then each window is alone, and still saves. */
export function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}
