/** All files that were dropped, those in folders and in folders of theirs too. To be called while the drop is told: later the browser has none. */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  // Not every browser and no test tells of folders.
  return entries.length === 0 ? Promise.resolve([...files]) : inEntries(entries)
}

async function inEntries(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const found: File[] = []
  for (const entry of entries) {
    if (isFile(entry)) found.push(...(await fileOf(entry)))
    else if (isFolder(entry)) found.push(...(await inEntries(await allIn(entry))))
  }
  return found
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** None where it has been removed meanwhile. */
const fileOf = (entry: FileSystemFileEntry): Promise<readonly File[]> =>
  new Promise((resolve) => {
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    )
  })

/** A folder tells of some at a time (https://developer.mozilla.org/en-US/docs/Web/API/FileSystemDirectoryReader/readEntries). */
async function allIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]))
    })
    if (some.length === 0) return all
    all.push(...some)
  }
}
