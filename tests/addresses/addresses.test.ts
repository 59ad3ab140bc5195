import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { matchRoutes } from 'react-router'
import { describe, expect, it } from 'vitest'
import {
  type AddressName,
  addresses,
  addressNames,
  addressOf,
  askingFor,
  inFoot,
  isFullScreen,
  listedIn,
  pagesAbove,
  placeOf,
  places,
} from '../../src/addresses/index.ts'
import { languages } from '../../src/schema/language.ts'

describe('the table of addresses', () => {
  it('has each path once', () => {
    const paths = addressNames.map((name) => addresses[name].path)
    expect(new Set(paths).size).toBe(paths.length)
  })

  it.each(languages)('has a word for everything that a menu leads to, in %s', (language) => {
    const { nav } = JSON.parse(readFileSync(`locales/${language}/common.json`, 'utf8')) as {
      readonly nav: Readonly<Record<string, string>>
    }
    expect([...places, ...inFoot].filter((name) => !nav[name])).toEqual([])
  })

  it('leads from no menu to what has the screen for itself', () => {
    const led: readonly AddressName[] = [...places, ...places.flatMap(listedIn), ...inFoot]
    expect(led.length).toBeGreaterThan(15)
    expect(led.filter(isFullScreen)).toEqual([])
  })

  it('marks a place on every page a person works on', () => {
    const aboutTheApp = [
      'home',
      // A centre's work is no workplace's.
      'centre',
      'myData',
      'handOver',
      'merge',
      'search',
      'help',
      'whatIsAi',
      'wordList',
      'sources',
      'about',
      'privacy',
      'accessibility',
    ]
    const without = addressNames.filter((name) => placeOf(name) === undefined && !isFullScreen(name))
    expect(without).toEqual(aboutTheApp)
  })

  it('leads from every page up to its place, and from there no further', () => {
    expect(pagesAbove('riskAnalysis')).toEqual(['groundwork', 'riskAnalyses'])
    expect(pagesAbove('standing')).toEqual(['checklist', 'quickCheck'])
    expect([pagesAbove('handOver'), pagesAbove('merge')]).toEqual([['myData'], ['myData']])
    const inPlaces = addressNames.filter((name) => name !== 'handOver' && name !== 'merge')
    for (const name of inPlaces) expect(pagesAbove(name)[0] ?? name, name).toBe(placeOf(name) ?? name)
    for (const place of places) expect(pagesAbove(place)).toEqual([])
  })
})

describe('an address', () => {
  it('is written with what it names', () => {
    expect(addressOf('plan')).toBe('/plan')
    expect(addressOf('step', { number: 3 })).toBe('/steg/3')
    expect(askingFor(addressOf('riskAnalysis', { id: 'a' }), 'b')).toBe('/risker/a?visa=b')
  })

  it('leads back to the id it was made of, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        const [path = '', query] = askingFor(addressOf('wall', { id }), id).split('?')
        expect(matchRoutes([{ path: addresses.wall.path }], path)?.[0]?.params.id).toBe(id)
        expect(new URLSearchParams(query).get('visa')).toBe(id)
      }),
    )
  })
})
