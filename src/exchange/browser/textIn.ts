/** The text of a file; undefined where its bytes are not text in the encoding they begin with. */
export function textIn(
  bytes: Uint8Array<ArrayBuffer>,
  how: 'exactly' | 'as-far-as-it-goes' = 'exactly',
): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: how === 'exactly' }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Some editors save in UTF-16; the mark at its beginning says so (https://encoding.spec.whatwg.org/#bom-sniff). */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
