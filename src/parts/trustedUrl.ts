/** The part of Trusted Types used here; TypeScript's own library does not describe it. */
type Policy = { createScriptURL(address: string): unknown }
type TrustedTypes = {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string }): Policy
}

let policy: Policy | undefined

/**
 * A script address the page's policy accepts for a worker (`require-trusted-types-for 'script'; trusted-types app`), as plain
 * text where the browser has no Trusted Types. Throws for another origin than the page's own.
 */
export function trustedUrl(address: string): string {
  const url = sameOrigin(address)
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  // A second policy of the same name is refused, so it is made once.
  policy ??= trustedTypes?.createPolicy('app', { createScriptURL: sameOrigin })
  return policy ? (policy.createScriptURL(url) as string) : url
}

function sameOrigin(address: string): string {
  const url = new URL(address, location.href)
  // A page from a disk has no origin to compare with: it starts what it holds, and nothing else.
  if (import.meta.env.MODE === 'single' && url.protocol === 'blob:') return url.href
  if (url.origin !== location.origin) throw new Error(`A script from another origin was refused: ${url.origin}`)
  return url.href
}
