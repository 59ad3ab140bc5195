import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { afterBuild } from './afterBuild.ts'
import { hostingFiles } from './hosting.mjs'

/** Puts the headers beside the build, as hosts read them (docs/hosting.md): from the page itself, so that they say the same. */
export const hosting = (): Plugin =>
  afterBuild('hosting', (folder) => {
    const files = hostingFiles(readFileSync(join(folder, 'index.html'), 'utf8'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  })
