import { NAME } from './database.ts'
import { openChannel } from './otherWindows.ts'
import { isPreferencesGone } from './preferences.ts'

type WipeSignal = {
  /** Tells the browser's other windows that everything was removed. */
  readonly tell: () => void
  readonly close: () => void
}

/** Hears of a wipe in another window: by a channel, and where there is none by the preferences that go with it. */
export function wipeSignal(wiped: () => void): WipeSignal {
  const channel = openChannel(`${NAME}-wiped`)
  if (channel) channel.onmessage = wiped
  const heard = (event: StorageEvent) => {
    if (isPreferencesGone(event)) wiped()
  }
  window.addEventListener('storage', heard)
  return {
    tell: () => channel?.postMessage('wiped'),
    close: () => {
      channel?.close()
      window.removeEventListener('storage', heard)
    },
  }
}
