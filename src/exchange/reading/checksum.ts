/** CRC-32 (https://www.rfc-editor.org/rfc/rfc1952#section-8) of a text's code units: finds damage and slips, not ill will. */
export function checksumOf(text: string): string {
  let sum = 0xffffffff
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    sum = next(next(sum, unit & 255), unit >>> 8)
  }
  return (~sum >>> 0).toString(16).padStart(8, '0')
}

const next = (sum: number, byte: number): number => (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8)

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})
