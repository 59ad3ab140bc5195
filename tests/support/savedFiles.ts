import { vi } from 'vitest'

/** Catches the files that the app hands to the browser; jsdom itself saves none. Clicks on links come back with vi.restoreAllMocks. */
export function catchSavedFiles() {
  const files: { readonly name: string; readonly blob: Blob }[] = []
  const blobs = new Map<string, Blob>()
  const keep = (blob: Blob) => {
    const address = `blob:test/${blobs.size}`
    blobs.set(address, blob)
    return address
  }
  // jsdom has neither of the two.
  Object.assign(URL, { createObjectURL: keep, revokeObjectURL: () => undefined })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (blob) files.push({ name: this.download, blob })
  })
  return files
}
