import { createHash } from 'node:crypto'

/** What no page of ours does, whichever way it is built. */
export const NEVER: readonly string[] = [
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
]

/** A script or style that stands in the page, as a policy names it. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
