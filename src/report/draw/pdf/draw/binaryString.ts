/** Bytes as the characters 0 to 255, the form in which jsPDF takes a font; read as UTF-16, much faster than one by one. */
export function binaryString(data: ArrayBuffer | Uint8Array): string {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data)
  return new TextDecoder('utf-16le').decode(Uint16Array.from(bytes))
}

export function fromBinaryString(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
