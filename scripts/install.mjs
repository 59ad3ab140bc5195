import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { root, runNpm } from './processes.mjs'

/**
 * Says whether node_modules holds what package-lock.json asks for. Contents are compared, not dates:
 * git gives files the date of the checkout, and `npm ci` writes its own record last, so a broken install has none.
 * @param {string} folder
 */
export function isInstalled(folder) {
  try {
    const wanted = readPackages(resolve(folder, 'package-lock.json'))
    const present = readPackages(resolve(folder, 'node_modules/.package-lock.json'))
    return Object.entries(wanted).every(([path, { version, optional }]) => {
      // Packages for other platforms are in the lockfile only.
      if (path === '' || (optional && !present[path])) return true
      return present[path]?.version === version
    })
  } catch {
    return false
  }
}

/** Installs exactly what package-lock.json says when it is not there yet. */
export async function ensureInstalled() {
  if (isInstalled(root)) return
  console.log('Installing what the app is built from (npm ci) …')
  if ((await runNpm(['ci'])) !== 0) throw new Error('npm ci failed; the lines above say why.')
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
