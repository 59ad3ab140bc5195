/** Hands a file to the person through the browser's own download; nothing leaves the computer. */
export function saveFile(content: BlobPart, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has the blob by the next turn; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
