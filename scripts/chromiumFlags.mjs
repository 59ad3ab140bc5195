/**
 * How the tests and the bench start Chromium: also as root and in a container, and without asking anything of the
 * network by itself, so that "no request to another host" can be tested.
 */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
]
