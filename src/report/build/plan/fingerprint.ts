/** Length of the fingerprint in characters: enough to tell two versions of one plan apart, not a proof of anything. */
const LENGTH = 8

/** A short fingerprint of a plan's content (FNV-1a, 32 bits): the same content always gives the same one. */
export function fingerprintOf(content: unknown): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(JSON.stringify(content))) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(LENGTH, '0')
}
