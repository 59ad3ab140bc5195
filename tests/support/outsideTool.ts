import { execFileSync } from 'node:child_process'

/** Runs a program of the computer and gives what it says. Throws where it fails. */
export const run = (tool: string, ...options: readonly string[]): string =>
  execFileSync(tool, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** False where the program is not on this computer: what it would have checked is then told as not run. */
export function isInstalled(tool: string, ...options: readonly string[]): boolean {
  try {
    run(tool, ...options)
    return true
  } catch {
    return false
  }
}
