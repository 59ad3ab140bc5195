import type { Plugin } from 'vite'
import { hashOf, NEVER } from './policy.ts'

/** What stands in the page itself, and by its hash alone may run or dress it. */
const INLINE = { script: /<script>(.*?)<\/script>/gs, style: /<style>(.*?)<\/style>/gs }

const hashesIn = (html: string, kind: keyof typeof INLINE): string =>
  [...html.matchAll(INLINE[kind])].map(([, text = '']) => ` ${hashOf(text)}`).join('')

/** What the built page may do: load its own files, talk to its own origin, run nothing inline but what this build wrote, and no eval. */
const policyOf = (html: string): string =>
  [
    "default-src 'none'",
    `script-src 'self'${hashesIn(html, 'script')}`,
    `style-src 'self'${hashesIn(html, 'style')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    ...NEVER,
  ].join('; ')

/**
 * Writes the policy into the built page, so that it holds on any host, whatever headers it sends. It comes after the plugins
 * that write anything into the page.
 */
export function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(html) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
