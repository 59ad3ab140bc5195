import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Makes something of a build that succeeded, once all its files are there; plugins of this kind run in their order. */
export function afterBuild(name: string, make: (folder: string) => void | Promise<void>): Plugin {
  let folder = ''
  return {
    name,
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    closeBundle: { order: 'post', sequential: true, handler: (failed) => (failed ? undefined : make(folder)) },
  }
}
