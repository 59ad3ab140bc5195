import { vi } from 'vitest'

/** Catches the files that the app hands to the browser; jsdom itself saves none. Undone by vi.restoreAllMocks. */
export function catchSavedFiles() {
  const files: { readonly name: string; readonly blob: Blob }[] = []
  const blobs = new Map<string, Blob>()
  // jsdom has neither of the two.
  URL.createObjectURL ??= () => ''
  URL.revokeObjectURL ??= () => undefined
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:test/${blobs.size}`
    blobs.set(address, blob as Blob)
    return address
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (blob) files.push({ name: this.download, blob })
  })
  return files
}
