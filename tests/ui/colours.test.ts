import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:css|ts)$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''))

/** The selectors of the blocks that a place in a style sheet stands in. */
function blocksAt(text: string, at: number): string {
  const open: string[] = []
  for (const [found] of text.slice(0, at).matchAll(/[^{};]*\{|\}/g)) {
    if (found === '}') open.pop()
    else open.push(found)
  }
  return open.join(' ')
}

/** Every colour that a name is given anywhere, in the light and in the dark; what is black on black ink has none. */
function given(names: string): Readonly<Record<'light' | 'dark', readonly string[]>> {
  const all = sources.flatMap((text) =>
    [...text.matchAll(new RegExp(`--(?:${names}):\\s*(#[0-9a-f]+)`, 'g'))].map((found) => {
      return { colour: found[1] ?? '', blocks: blocksAt(text, found.index) }
    }),
  )
  const coloured = all.filter(({ blocks }) => !blocks.includes('data-ink=black'))
  // Paper is light whatever was chosen for the screen.
  const isDark = ({ blocks }: { readonly blocks: string }) =>
    blocks.includes('dark') && !blocks.includes('@media print')
  return {
    light: coloured.filter((one) => !isDark(one)).map(({ colour }) => colour),
    dark: coloured.filter(isDark).map(({ colour }) => colour),
  }
}

/** The ink of the PDF, from parts of 1 to the two digits of a style sheet. */
function ink(name: string): string {
  const [, parts = ''] = sources.join('\n').match(new RegExp(`\\b${name}: \\[([\\d., ]+)\\]`)) ?? []
  const digits = parts.split(',').map((part) =>
    Math.round(Number(part) * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('')}`
}

it.each([
  ['survey figures', 'national|bar', 'navy', 4, 3],
  ['what is the workplace’s own', 'accent|own', 'rust', 4, 3],
])('%s have one colour on screen, in print, in the web page and in the PDF', (_what, names, printed, light, dark) => {
  const colours = given(names)
  expect([colours.light.length, colours.dark.length]).toEqual([light, dark])
  expect(new Set([...colours.light, ink(printed)]).size).toBe(1)
  expect(new Set(colours.dark).size).toBe(1)
})
