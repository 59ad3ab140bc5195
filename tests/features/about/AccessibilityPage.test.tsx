import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { originals } from '../../support/originals.ts'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'

const says = {
  sv: {
    date: '1 december 2026',
    notSet: 'Vart man hör av sig är inte angivet i den här versionen.',
    overclaims: /uppfyller WCAG|följer WCAG|fullt tillgänglig|helt tillgänglig|uppfyller PDF/i,
    admits: [
      /inte testat tillsammans med personer med funktionsnedsättning/,
      /skärmläsare/,
      /inte kontrollerad mot standarden PDF\/UA/,
    ],
  },
  en: {
    date: '1 December 2026',
    notSet: 'Where to get in touch is not stated in this version.',
    overclaims: /meets WCAG|conforms|complies|fully accessible/i,
    admits: [
      /not been tested together with people with disabilities/,
      /screen reader/,
      /not been checked against the PDF\/UA standard/,
    ],
  },
} as const

const page = () => screen.getByRole('article')

describe.each(originals)('the accessibility statement, in %s', (language) => {
  const words = says[language]

  it('names its aim and its date without claiming to have got there', async () => {
    await renderApp({ at: '/tillganglighet', language })
    expect(page()).toHaveTextContent('WCAG 2.2')
    expect(page()).toHaveTextContent(words.date)
    expect(page()).not.toHaveTextContent(words.overclaims)
    expectOnlyWords(page().textContent)
  })

  it('admits what has not been tested', async () => {
    await renderApp({ at: '/tillganglighet', language })
    for (const text of words.admits) expect(page()).toHaveTextContent(text)
  })

  it('says where to report an obstacle, or that it is not set', async () => {
    await renderApp({ at: '/tillganglighet', language, content: { about: { maker: null, contact: null } } })
    expect(screen.getByText(words.notSet)).toBeVisible()
  })

  it('gives the contact where there is one', async () => {
    await renderApp({
      at: '/tillganglighet',
      language,
      content: { about: { maker: null, contact: 'brev@example.org' } },
    })
    expect(page()).toHaveTextContent('brev@example.org')
    expect(page()).not.toHaveTextContent(words.notSet)
  })
})
