import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/schema/language.ts'
import { realContent } from '../../support/content.ts'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'

const main = () => within(screen.getByRole('main'))
const field = () => main().getByRole('searchbox')
const section = (name: string) => {
  const heading = main().getByRole('heading', { level: 2, name })
  return within(heading.closest('section') as HTMLElement)
}

describe('the search', () => {
  it.each(languages)('is reached from a page, and says what it goes through (%s)', async (language) => {
    const app = await renderApp({ at: '/oversikt', language })
    await app.user.click(screen.getByRole('link', { name: language === 'sv' ? 'Sök' : 'Search' }))
    await screen.findByRole('heading', { level: 1, name: language === 'sv' ? 'Sök' : 'Search' })
    expect(main().queryAllByRole('link')).toEqual([])
    expectOnlyWords(screen.getByRole('main').textContent)
  })

  it('finds questions, law, risks, proposals, requests, documents, words, help and pages, each with its place', async () => {
    const app = await renderApp({ at: '/sok' })
    await app.user.clear(field())
    await app.user.type(field(), 'riskbedömning')
    expect(main().getByText(/^\d+ träffar\.$/)).toBeVisible()
    expect(section('Lagrum och avtal').getAllByRole('link')[0]).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/stod\?visa=/),
    )
    expect(section('Frågor i checklistan').getAllByRole('link')[0]).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/steg\/\d\?visa=/),
    )
    expect(section('Färdiga begäranden').getByRole('link', { name: /riskbedömning/i })).toBeVisible()
    await app.user.clear(field())
    await app.user.type(field(), 'säkerhetskopia')
    expect(section('Sidor').getByRole('link', { name: 'Mina data' })).toHaveAttribute('href', '/data')
    expect(section('Hjälp').getAllByRole('link')[0]).toHaveAttribute('href', expect.stringMatching(/^\/hjalp\?visa=/))
  })

  it('narrows to one kind by a press, with the kind alone in the address', async () => {
    const app = await renderApp({ at: '/sok' })
    await app.user.clear(field())
    await app.user.type(field(), 'övervakning')
    await app.user.click(main().getByRole('button', { name: /^Lagrum och avtal \(\d+\)$/ }))
    expect(
      main()
        .getAllByRole('heading', { level: 2 })
        .map((one) => one.textContent),
    ).toEqual(['Lagrum och avtal'])
    expect(main().getByRole('button', { name: /^Lagrum/ })).toHaveAttribute('aria-pressed', 'true')
    await app.user.click(main().getByRole('button', { name: /^Allt/ }))
    expect(main().getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(1)
  })

  it('keeps what was typed on the way back, but not after a wipe', async () => {
    const app = await renderApp({ at: '/sok' })
    await app.user.clear(field())
    await app.user.type(field(), 'säkerhetskopia')
    await app.user.click(section('Sidor').getByRole('link', { name: 'Mina data' }))
    await screen.findByRole('heading', { level: 1, name: 'Mina data' })
    await app.user.click(screen.getByRole('link', { name: 'Sök' }))
    expect(await screen.findByRole('searchbox')).toHaveValue('säkerhetskopia')
  })

  it('starts empty once everything has been wiped', async () => {
    const app = await renderApp({ at: '/sok', device: { keep: 'wiped' } })
    expect(field()).toHaveValue('')
    await app.user.type(field(), 'qwxzv')
    expect(main().getByText(/^Inget passar\./)).toBeVisible()
  })
})

describe('a thing that was searched for', () => {
  it('is a law: its situation is chosen, and its row is open and has the focus', async () => {
    const { situations } = realContent('sv').rights
    const hook = situations.at(-1)?.hooks[0]?.hook ?? ''
    await renderApp({ at: `/stod?visa=${hook}` })
    expect(main().getByRole('button', { name: situations.at(-1)?.hooks[0]?.asks ?? '', expanded: true })).toHaveFocus()
  })

  it('is a request: its row is open and has the focus', async () => {
    await renderApp({ at: '/stod?visa=documents' })
    expect(main().getByRole('button', { name: 'Begäran om handlingar', expanded: true })).toHaveFocus()
  })

  it('is a topic of the help, or a word', async () => {
    await renderApp({ at: '/hjalp?visa=save' })
    expect(document.activeElement?.id).toBe('help-save')
  })
})
