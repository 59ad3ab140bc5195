/** What a page cannot say of itself; the rest of its policy it carries with it. */
const fixed = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** Names in assets carry a hash of their contents; every other file may change with the next build. */
export const cacheOf = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' }

/**
 * The headers for every file of a build: its page's own policy, so that workers and files are held by it too, and that no other
 * page may show it in a frame.
 * @param {string} page the built page
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOf(page) {
  const [, written = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? []
  const policy = written.replaceAll('&#39;', "'")
  return { ...fixed, 'Content-Security-Policy': `${policy && `${policy}; `}frame-ancestors 'none'` }
}

/**
 * The same headers as each host wants to read them, by the name of the file.
 * @param {string} page the built page
 * @returns {Readonly<Record<string, string>>}
 */
export function hostingFiles(page) {
  const all = Object.entries(headersOf(page))
  const lines = (/** @type {(name: string, value: string) => string} */ line) =>
    all.map(([name, value]) => line(name, value)).join('\n')
  return {
    _headers: `/*
${lines((name, value) => `  ${name}: ${value}`)}
/assets/*
  Cache-Control: ${cacheOf.assets}
${['', 'index.html', 'service-worker.js'].map((name) => `/${name}\n  Cache-Control: ${cacheOf.others}\n`).join('')}`,
    '.htaccess': `Options -Indexes
${lines((name, value) => `Header always set ${name} "${value}"`)}
Header always set Cache-Control "${cacheOf.others}"
<If "%{REQUEST_URI} =~ m#/assets/#">
  Header always set Cache-Control "${cacheOf.assets}"
</If>
AddType application/manifest+json .webmanifest
AddType text/javascript .js
`,
    '_nginx.conf': `${lines((name, value) => `add_header ${name} "${value}" always;`)}
# Set by the map of docs/hosting.md; a location with headers of its own would lose all of these.
add_header Cache-Control $lageskoll_cache always;
`,
  }
}
