import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Checks the package-lock.json of a folder. npm leaves an optional platform package out of the lockfile when the
 * registry does not have it, and `npm ci` then fails on every machine; an address ties everybody to one registry.
 * @param {string} folder
 * @returns {{ summary: string, problems: readonly string[] }}
 */
export function checkLock(folder) {
  const file = join(folder, 'package-lock.json')
  /** @type {Record<string, { resolved?: string, link?: boolean, optionalDependencies?: Record<string, string> }>} */
  let packages
  try {
    packages = JSON.parse(readFileSync(file, 'utf8')).packages
  } catch (error) {
    return { summary: `${file} could not be read`, problems: [String(error)] }
  }
  const present = new Set(Object.keys(packages).map(nameOf))
  const problems = Object.entries(packages).flatMap(([path, { resolved, link, optionalDependencies = {} }]) => [
    ...Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `${path || 'package.json'} asks for ${name}, which is missing`),
    ...(resolved && !link ? [`${path} has the address of a registry`] : []),
  ])
  return { summary: `${file}: ${Object.keys(packages).length - 1} packages`, problems }
}

/** @param {string} path such as node_modules/a/node_modules/@b/c */
function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
