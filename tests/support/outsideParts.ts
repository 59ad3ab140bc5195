import { execFileSync } from 'node:child_process'
import { readdirSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** Runs a program of the computer and gives what it says. Throws where it fails. */
export const run = (tool: string, ...options: readonly string[]): string =>
  execFileSync(tool, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

function says(said: RegExp, tool: string, ...options: readonly string[]): boolean {
  try {
    return said.test(run(tool, ...options))
  } catch {
    return false
  }
}

/** True where the office's library is beside its program: each of its parts is a package of its own. */
function hasOfficePart(library: RegExp): boolean {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      const program = dirname(realpathSync(join(folder, 'soffice')))
      return filesIn(program, join(program, '..', 'Frameworks')).some((file) => library.test(file))
    } catch {
      // Not in this folder.
    }
  }
  return false
}

const filesIn = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) => {
    try {
      return readdirSync(folder)
    } catch {
      return []
    }
  })

/** What a computer may have and what tests that open documents in other programs need; `.ci/run` installs each. */
const parts = {
  poppler: () => says(/.?/, 'pdfinfo', '-v'),
  'LibreOffice Writer': () => hasOfficePart(/^(lib)?swlo\./),
  'LibreOffice Calc': () => hasOfficePart(/^(lib)?sclo\./),
  // Our Word files ask for Calibri; pages break alike only in a font of the same widths.
  'Calibri or Carlito': () => says(/calibri|carlito/i, 'fc-match', '--format=%{family}', 'Calibri'),
} as const
export type OutsidePart = keyof typeof parts

/** Why tests that need parts of the computer are not run here: the parts that it has not; undefined where it has them all. */
export function notRunFor(needed: readonly OutsidePart[]): string | undefined {
  const missing = needed.filter((part) => !parts[part]())
  return missing.length === 0 ? undefined : `not run: ${missing.join(', ')} missing on this computer`
}
