/**
 * A file that the edition in one file carries with it: `scripts/singleFilePlugin.ts` puts each into the page, by its name.
 * Nothing for other addresses, and in a worker, which has no page.
 */
export function carriedFile(address: string): Blob | undefined {
  if (typeof document === 'undefined') return undefined
  const [name = ''] = /[^/]*$/.exec(address) ?? []
  const carried = document.querySelector(`script[data-file=${CSS.escape(name)}]`)?.textContent
  return carried ? new Blob([bytesOf(carried)], { type: typeOf(name) }) : undefined
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

/** A worker is started only from what says that it is a script. */
const typeOf = (name: string): string => (name.endsWith('.js') ? 'text/javascript' : '')
