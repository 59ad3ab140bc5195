import { readFileSync } from 'node:fs'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { libraries } from '../../../src/features/about/libraries.ts'
import { originals } from '../../support/originals.ts'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'

const says = {
  sv: {
    makerNotSet: 'Vem som står bakom är inte angivet i den här versionen.',
    contactNotSet: 'Hur man når den som står bakom är inte angivet.',
    official: /inte en officiell produkt från någon fackförening, myndighet eller arbetsgivare/,
    employer: /Arbetsgivaren kan se att du besökt sidan och kan ha tillgång till datorn/,
    limits: [/inget betyg/, /ingen juridisk rådgivning/, /ersätter inte förhandling/],
  },
  en: {
    makerNotSet: 'Who is behind it is not stated in this version.',
    contactNotSet: 'How to reach whoever is behind it is not stated.',
    official: /not an official product of any union, authority or employer/,
    employer: /The employer can see that you have visited the page and may have access to the computer/,
    limits: [/does not grade/, /no legal advice/, /does not replace negotiation/],
  },
} as const

const page = () => screen.getByRole('article')

describe.each(originals)('about the tool, in %s', (language) => {
  const words = says[language]

  it('says plainly when nobody is named as the one behind it', async () => {
    await renderApp({ at: '/om', language, content: { about: { maker: null, contact: null } } })
    expect(screen.getByText(words.makerNotSet)).toBeVisible()
    expect(screen.getByText(words.contactNotSet)).toBeVisible()
  })

  it('names the one behind it and how to reach them where that is set', async () => {
    await renderApp({ at: '/om', language, content: { about: { maker: 'Gruppen', contact: 'brev@example.org' } } })
    expect(screen.getByText('Gruppen')).toBeVisible()
    expect(page()).toHaveTextContent('brev@example.org')
    expect(page()).not.toHaveTextContent(words.makerNotSet)
    expect(page()).not.toHaveTextContent(words.contactNotSet)
  })

  it('says what it does not do, whose it is not, and what an employer can see', async () => {
    await renderApp({ at: '/om', language })
    for (const text of [...words.limits, words.official, words.employer]) expect(page()).toHaveTextContent(text)
    expectOnlyWords(page().textContent)
  })

  it('says which content it shows and under which licence', async () => {
    await renderApp({ at: '/om', language, device: { contentVersion: 'abc123' } })
    expect(page()).toHaveTextContent('abc123')
    expect(page()).toHaveTextContent('MIT')
  })

  it('never promises that what is stored is safe', async () => {
    await renderApp({ at: '/om', language })
    expect(page()).not.toHaveTextContent(/säkert|\bsafe(ly)?\b|\bsecure(ly)?\b/i)
  })
})

type Package = { readonly license: string; readonly dependencies: Record<string, string> }
const readPackage = (path: string) => JSON.parse(readFileSync(`${path}package.json`, 'utf8')) as Package

describe('the libraries it names', () => {
  it('are those the app is built from', () => {
    const named = libraries.flatMap(({ packages }) => packages as readonly string[])
    expect(named.toSorted()).toEqual(Object.keys(readPackage('').dependencies).toSorted())
  })

  it.each(libraries)('carry the licence their packages state: $name', ({ licence, packages }) => {
    for (const name of packages) expect(readPackage(`node_modules/${name}/`).license).toBe(licence)
  })
})
