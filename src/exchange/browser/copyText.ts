/** Hands text to the clipboard; false where the browser refuses, or has none: plain http at any name but localhost. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
