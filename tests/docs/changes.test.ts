import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const [, ...parts] = readFileSync('docs/changes.md', 'utf8').split(/^## /m)
const changes = parts.map((part) => {
  const [title = '', ...lines] = part.split('\n')
  return {
    title,
    steps: lines.filter((line) => /^\d+\. /.test(line)),
    toldBy: lines.filter((line) => line.startsWith('**Told by**')),
    paths: [...part.matchAll(/`((?:src|content|locales|tests|docs|public)\/[^`]*)`/g)].map(([, path = '']) => path),
  }
})

describe('the typical changes', () => {
  it('are twelve, each told once', () => {
    expect(new Set(changes.map(({ title }) => title)).size).toBe(12)
    expect(changes).toHaveLength(12)
  })

  it.each(changes)('$title names files that are there, in order, and what tells a forgotten one', (change) => {
    expect(change.paths.filter((path) => !existsSync(path))).toEqual([])
    expect(change.steps.map((line) => Number.parseInt(line, 10))).toEqual(change.steps.map((_line, index) => index + 1))
    for (const step of change.steps) expect(step).toMatch(/^\d+\. `/)
    expect(change.toldBy).toHaveLength(1)
  })
})
