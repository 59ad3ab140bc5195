import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { afterBuild } from './afterBuild.ts'

/** Writes the service worker of a build once all its other files are there. */
export const serviceWorker = (): Plugin => afterBuild('service-worker', writeServiceWorker)

/**
 * Names the release in its page, and writes a service worker that knows every file of it by what is in it: a host that is in
 * the middle of a new release is not taken for a whole one.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const page = join(folder, 'index.html')
  const unnamed = readFileSync(page, 'utf8').replace(/ data-release="\w+"/, '')
  writeFileSync(page, unnamed)
  const id = createHash('sha256')
    .update(JSON.stringify(filesOf(folder)))
    .digest('hex')
    .slice(0, 12)
  writeFileSync(page, unnamed.replace('<html ', `<html data-release="${id}" `))
  const files = filesOf(folder).map(({ name, hash }) => ({
    url: name === 'index.html' ? './' : `./${name}`,
    // What has its hash in its name is never another file of the same name.
    revision: name.startsWith('assets/') ? null : hash,
    integrity: `sha256-${hash}`,
  }))
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { RELEASE: JSON.stringify({ id, files }) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: 'src/offline/worker/serviceWorker.ts',
        output: { format: 'iife', entryFileNames: 'service-worker.js', codeSplitting: false },
      },
    },
  })
}

/** Every file that a page may ask for; what is for the host or for tools begins with a dot or a line. */
function filesOf(folder: string): readonly { readonly name: string; readonly hash: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/^[._]/.test(name) && name !== 'service-worker.js' && statSync(join(folder, name)).isFile())
    .toSorted()
    .map((name) => ({
      name,
      hash: createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('base64'),
    }))
}
