import { describe, expect, it } from 'vitest'
import { checkLock } from '../../scripts/checkLock.mjs'
import { folderWith } from './temporaryFolder.ts'

const problemsOf = (packages: object) =>
  checkLock(folderWith({ 'package-lock.json': JSON.stringify({ packages: { '': {}, ...packages } }) })).problems

const builder = { version: '1.0.0', optionalDependencies: { '@builder/linux': '1.0.0' } }

describe('the lockfile check', () => {
  it('accepts a lockfile that holds every platform package and no address', () => {
    expect(
      problemsOf({ 'node_modules/builder': builder, 'node_modules/@builder/linux': { version: '1.0.0' } }),
    ).toEqual([])
  })

  it('accepts a platform package that lies below the one that asks for it', () => {
    expect(
      problemsOf({
        'node_modules/builder': builder,
        'node_modules/builder/node_modules/@builder/linux': { version: '1.0.0' },
      }),
    ).toEqual([])
  })

  it('refuses a lockfile that lacks a platform package, by name', () => {
    expect(problemsOf({ 'node_modules/builder': builder })).toEqual([
      'node_modules/builder asks for @builder/linux, which is missing',
    ])
  })

  it('refuses the address of a registry', () => {
    const resolved = 'https://packages.example/builder.tgz'
    expect(problemsOf({ 'node_modules/builder': { version: '1.0.0', resolved } })).toEqual([
      'node_modules/builder has the address of a registry',
    ])
  })

  it('refuses a folder without a lockfile', () => {
    expect(checkLock(folderWith({})).problems).toHaveLength(1)
  })
})
