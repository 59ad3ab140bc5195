import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newRisk } from '../../../src/domain/risks/riskAnalysis.ts'
import { languages } from '../../../src/schema/language.ts'
import { tablesOf } from '../../../src/schema/record.ts'
import type { Risk, RiskAnalysisId } from '../../../src/schema/riskAnalysis.ts'
import type { Term } from '../../../src/schema/words.ts'
import { realContent } from '../../support/content.ts'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'
import { round, workbench, workplace } from '../../support/someWork.ts'

const main = () => within(screen.getByRole('main'))

describe.each(languages)('what AI is (%s)', (language) => {
  it('is told on a page of its own, with words that open in place and the way on', async () => {
    await renderApp({ at: '/vad-ar-ai', language })
    const { ai } = realContent(language).words
    expect(main().getByText(ai.inShort)).toBeVisible()
    for (const { title } of ai.parts) expect(main().getByRole('heading', { name: title })).toBeVisible()
    expect(main().getAllByRole('button').length).toBeGreaterThan(3)
    expect(
      main()
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/ordlista', '/steg/1'])
    expectOnlyWords(screen.getByRole('main').textContent)
  })
})

describe.each(languages)('the word list (%s)', (language) => {
  it('has every term with its meaning and example, in the order of the alphabet', async () => {
    await renderApp({ at: '/ordlista', language })
    const { terms } = realContent(language).words
    const shown = main().getAllByRole('term')
    expect(shown.map(({ textContent }) => textContent)).toEqual(
      terms.map(({ term }) => term).toSorted((a, b) => a.localeCompare(b, language)),
    )
    const said = screen.getByRole('main').textContent
    for (const { meaning, example } of terms)
      expect(said).toContain(`${meaning} ${language === 'sv' ? 'Exempel' : 'Example'}: ${example}`)
    expectOnlyWords(said)
  })
})

describe('the way to the words', () => {
  it.each(['/oversikt', '/steg/1', '/hjalp'])('leads from %s', async (at) => {
    await renderApp({ at })
    expect(main().getByRole('link', { name: 'Vad är AI?' })).toHaveAttribute('href', '/vad-ar-ai')
    expect(main().getByRole('link', { name: 'Ordlista' })).toHaveAttribute('href', '/ordlista')
  })

  it('does not stand at every step', async () => {
    await renderApp({ at: '/steg/4' })
    expect(main().queryByRole('link', { name: 'Ordlista' })).toBeNull()
  })
})

describe('a term opens its meaning where it stands', () => {
  /** A word that stands everywhere, so that the test holds whatever our texts come to say. */
  const employer: Term = {
    id: 'employer',
    term: 'arbetsgivare',
    meaning: 'Den som ni arbetar åt.',
    example: 'Kommunen.',
    forms: ['arbetsgivare', 'arbetsgivaren', 'arbetsgivarens', 'employer', "employer's"],
  }
  const words = { ...realContent('sv').words, terms: [employer] }
  const terms = () => main().findAllByText(/^(?:arbetsgivare|employer)/i, { selector: '.open-meaning' })
  const firstTerm = async () => (await terms())[0] as HTMLElement
  const meaning = /Den som ni arbetar åt\..*Kommunen\./

  it('in what a question says, by keyboard, and keeps the focus', async () => {
    const app = await renderApp({ at: '/steg/2', content: { words } })
    await app.user.click(main().getAllByText(/^Mer om frågan/)[0] as HTMLElement)
    const button = await firstTerm()
    expect(button).toHaveAttribute('aria-expanded', 'false')
    button.focus()
    await app.user.keyboard('{Enter}')
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(button.nextElementSibling?.textContent).toMatch(meaning)
    expect(button).toHaveFocus()
    await app.user.keyboard('{Enter}')
    expect(button).toHaveAttribute('aria-expanded', 'false')
    expect(button).toHaveFocus()
  })

  it('after a question whose own words hold it, since those are the name of its answers', async () => {
    const { checklist } = realContent('sv')
    const [first, ...others] = checklist.steps
    const [question, ...rest] = first?.questions ?? []
    if (!first || !question) throw new Error('No question')
    const asked = { ...question, text: 'Har er arbetsgivare sagt det?' }
    const steps = [{ ...first, questions: [asked, ...rest] }, ...others]
    const app = await renderApp({ at: '/steg/1', content: { words, checklist: { ...checklist, steps } } })
    expect(main().getAllByText('Ord som förklaras:')[0]).toBeVisible()
    await app.user.click(await firstTerm())
    expect(screen.getByRole('main').textContent).toMatch(meaning)
    expect(main().getByRole('group', { name: 'Har er arbetsgivare sagt det?' })).toBeVisible()
  })

  it.each(['/stod?visa=mbl-19', '/kallor'])('in the law on %s', async (at) => {
    const app = await renderApp({ at, content: { words } })
    const button = await firstTerm()
    await app.user.click(button)
    expect(button.nextElementSibling?.textContent).toMatch(meaning)
  })

  it('in the measures of an open risk, and not before it is open', async () => {
    const risk = { ...newRisk('as1' as RiskAnalysisId, { kind: 'catalogue', id: 'logs-become-metrics' }, ''), id: 'r9' }
    const of = { workplaceId: 'w1', createdAt: '2026-03-02T08:00:00.000Z' }
    const others = workbench.filter(({ kind }) => kind !== 'risk' && kind !== 'opportunity')
    const tables = tablesOf([workplace, round, ...others, { ...risk, ...of } as Risk])
    const app = await renderApp({ at: '/risker/as1', tables, content: { words } })
    expect(main().queryAllByText('Arbetsgivaren', { selector: '.open-meaning' })).toEqual([])
    await app.user.click(main().getByRole('heading', { level: 3 }).querySelector('button') as HTMLElement)
    const button = await firstTerm()
    await app.user.click(button)
    expect(button.nextElementSibling?.textContent).toMatch(meaning)
  })

  it('in English too', async () => {
    const app = await renderApp({ at: '/stod?visa=mbl-19', language: 'en', content: { words } })
    const button = await firstTerm()
    await app.user.click(button)
    expect(button.nextElementSibling?.textContent).toContain('Example: Kommunen.')
  })
})
