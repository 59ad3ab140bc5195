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
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, hear: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(NAME)
  return {
    tell: (message) => channel.postMessage(message),
    hear: (listen) => {
      channel.onmessage = ({ data }) => {
        const message = parseAs(windowMessageSchema, data)
        if (message !== 'unfit') listen(message)
      }
    },
    close: () => channel.close(),
  }
}
