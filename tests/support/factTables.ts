import { readFileSync } from 'node:fs'

/** The rows of every table of a facts file, as it was handed to us: a copy lies in `tests/fixtures` and is only read. */
export function factRows(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(`tests/fixtures/${name}`, 'utf8').split('\n')
  return lines
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim()),
    )
}
