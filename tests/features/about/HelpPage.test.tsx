import { readFileSync } from 'node:fs'
import { cleanup, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../../src/schema/language.ts'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'

/** Words of the interface that the help points at: they must be what the interface says. */
const pointsAt = [
  ['common', 'choice.yes'],
  ['common', 'choice.partly'],
  ['common', 'choice.no'],
  ['common', 'choice.dont-know'],
  ['common', 'choice.not-applicable'],
  ['common', 'hide.button'],
  ['common', 'hide.title'],
  ['common', 'nav.compare'],
  ['common', 'nav.groundwork'],
  ['frame', 'more'],
  ['common', 'nav.actions'],
  ['common', 'nav.myData'],
  ['common', 'nav.sources'],
  ['quickCheck', 'show'],
  ['compare', 'fit.background'],
  ['files', 'pdf'],
  ['files', 'text'],
  ['documents', 'plan.openQuestions'],
  ['myData', 'keep.fileOnly'],
] as const

function wordsAt(language: string, namespace: string, path: string): string {
  const words: unknown = JSON.parse(readFileSync(`locales/${language}/${namespace}.json`, 'utf8'))
  return path.split('.').reduce((part, key) => (part as Record<string, unknown>)[key], words) as string
}

describe.each(languages)('the help, in %s', (language) => {
  let drawn: HTMLElement

  beforeAll(async () => {
    await renderApp({ at: '/hjalp', language })
    drawn = screen.getByRole('article').cloneNode(true) as HTMLElement
    cleanup()
  })

  it('says something under every heading and nothing but words', () => {
    const headings = [...drawn.querySelectorAll('h2')]
    expect(headings.length).toBeGreaterThanOrEqual(12)
    for (const heading of headings) expect(heading.nextElementSibling?.textContent.length ?? 0).toBeGreaterThan(20)
    expectOnlyWords(drawn.textContent)
  })

  it.each(pointsAt)('calls things what they are called on the screen: %s %s', (namespace, path) => {
    expect(drawn.textContent).toContain(wordsAt(language, namespace, path))
  })

  it('speaks of nothing that is not there yet', () => {
    expect(drawn.textContent).not.toMatch(/kommer snart|planera[dt]|senare version|coming soon|planned|later version/i)
    expect(drawn.textContent).not.toMatch(/lösenfras|passphrase|\bcenter\b/i)
  })

  it('leads to each topic from the list at the top', async () => {
    await renderApp({ at: '/hjalp', language })
    const article = screen.getByRole('article')
    for (const button of article.querySelectorAll('button')) {
      button.click()
      expect(within(article).getByText(button.textContent, { selector: 'h2' })).toHaveFocus()
    }
    expect(article.querySelectorAll('button')).toHaveLength(article.querySelectorAll('h2').length)
  })
})
