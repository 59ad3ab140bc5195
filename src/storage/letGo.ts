import { NAME } from './database.ts'

/** Apart from what windows tell of each writing: only a page with work on it listens to this. */
const CHANNEL = `${NAME}-let-go`

/** Tells the app's other windows to let go of all that they could put back. */
export function tellToLetGo(): void {
  const channel = openChannel()
  channel?.postMessage('let-go')
  channel?.close()
}

/** Listens for that; returns how to end it. */
export function hearToLetGo(listen: () => void): () => void {
  const channel = openChannel()
  if (channel) channel.onmessage = listen
  return () => channel?.close()
}

/** Nothing where the browser has none or refuses one. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL)
  } catch {
    return undefined
  }
}
