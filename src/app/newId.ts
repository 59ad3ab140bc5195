const hex = (byte: number) => byte.toString(16).padStart(2, '0')

/**
 * A random id (UUID version 4, RFC 9562 section 5.4). `crypto.randomUUID` is missing on plain http at any name but localhost
 * (https://developer.mozilla.org/docs/Web/API/Crypto/randomUUID); these random bytes are not.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const text = Array.from(bytes, (byte, place) => {
    if (place === 6) return hex((byte & 0x0f) | 0x40)
    return hex(place === 8 ? (byte & 0x3f) | 0x80 : byte)
  }).join('')
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
