import type { BrowserStorage } from './browserStorage.ts'

/**
 * A storage that is opened once somebody listens to it, which a page does when it stands there: all that is asked of it
 * waits so long, and is refused where it cannot be opened.
 */
export function lateStorage(open: () => Promise<BrowserStorage>): BrowserStorage {
  let begin: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    begin = resolve
  }).then(open)
  // Whoever asks something of it is told; that nobody has asked yet is no error.
  opened.catch(() => undefined)
  return {
    restore: async () => (await opened).restore(),
    write: async (step) => (await opened).write(step),
    read: async () => (await opened).read(),
    replace: async (work) => (await opened).replace(work),
    points: async () => (await opened).points(),
    listen: (heard) => {
      begin()
      opened.then(
        (storage) => storage.listen(heard),
        () => undefined,
      )
    },
    wiped: new Promise((resolve) => {
      opened.then(
        ({ wiped }) => resolve(wiped),
        () => undefined,
      )
    }),
    close: () => {
      opened.then(
        (storage) => storage.close(),
        () => undefined,
      )
    },
  }
}
