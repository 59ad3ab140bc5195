import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs|css)$/.test(file))
    .map((file) => `${folder}/${file}`)

const rules = readdirSync('docs/rules').filter((file) => file !== 'README.md')

const commentsIn = (file: string): string =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\s*(?:\/?\*|\/\/)/.test(line))
    .join('\n')

/** Each page that a comment names, and where. */
const named = ['src', 'tests', 'scripts']
  .flatMap(filesIn)
  .flatMap((file) => [...commentsIn(file).matchAll(/[\w./-]*[\w-]\.md\b/g)].map(([page]) => ({ file, page })))

/** A copy of the facts that the content is held against is named by itself. */
const isThere = (page: string) => existsSync(page) || existsSync(`tests/fixtures/${page}`)

it('every page that a comment names is in the repository', () => {
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(({ page }) => !isThere(page))).toEqual([])
})

it('every page of rules is in their list, and a comment names it', () => {
  const list = readFileSync('docs/rules/README.md', 'utf8')
  expect(rules.filter((page) => !list.includes(`(${page})`))).toEqual([])
  expect(rules.filter((page) => !named.some((one) => one.page === `docs/rules/${page}`))).toEqual([])
})
