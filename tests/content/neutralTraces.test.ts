import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/schema/language.ts'

/** What tells on a shared computer that somebody works for a union. */
const TELLING = /fack|union|ombud|f[oö]rtroendevald/i

type Words = { readonly [key: string]: string | Words }

/** Every word below a key of this name, with where it stands. */
const named = (key: string, words: Words, path = ''): readonly string[] =>
  Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'string' ? (name === key ? [`${path}${name}: ${word}`] : []) : named(key, word, `${path}${name}.`),
  )

describe('what stays on the computer without being chosen', () => {
  it.each(languages)('has no union word in the name of any document’s file: %s', (language) => {
    const names = named('file', JSON.parse(readFileSync(`locales/${language}/documents.json`, 'utf8')) as Words)
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => TELLING.test(name))).toEqual([])
  })

  it('has none in what a browser keeps with a bookmark, or with an app that is installed', () => {
    const head = /<head>.*<\/head>/s.exec(readFileSync('index.html', 'utf8'))?.[0] ?? ''
    expect(head).toContain('description')
    expect(head).not.toMatch(TELLING)
    expect(readFileSync('public/manifest.webmanifest', 'utf8')).not.toMatch(TELLING)
  })
})
