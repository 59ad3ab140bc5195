import { act, render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, it } from 'vitest'
import { createI18n } from '../../src/i18n/createI18n.ts'
import { tablesOf } from '../../src/schema/record.ts'
import type { StaffMeeting } from '../../src/schema/staffMeeting.ts'
import { ContentProvider } from '../../src/store/ContentProvider.tsx'
import { ExplainedText } from '../../src/words/ExplainedText.tsx'
import { realContent } from '../support/content.ts'
import { renderApp } from '../support/renderApp.tsx'
import { round, workplace } from '../support/someWork.ts'
import { tinyStaffMeeting } from '../support/tinyStaffMeeting.ts'
import { staffMeetingRecords } from '../support/work.ts'

/** What a browser's own translation does to a page: each text stands in elements that React knows nothing of. */
function translate(page: HTMLElement): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    const outer = document.createElement('font')
    const inner = outer.appendChild(document.createElement('font'))
    text.parentNode?.replaceChild(outer, text)
    inner.append(text)
  }
}

// That no other text is changed beside something else is a rule of lint: scripts/changingText.mjs.
describe('in a page that the browser has translated', () => {
  it('the votes that are left are counted up again when they are taken away', async () => {
    const points = [{ id: 'point-1', text: 'Tid att lära', under: 'none', votes: 0 }]
    const meeting = {
      ...tinyStaffMeeting({ screen: 'votes', room: 1, points }),
      id: 'm1',
      workplaceId: 'w1',
    } as StaffMeeting
    const { user } = await renderApp({
      at: '/apt/m1/visa',
      tables: tablesOf([workplace, round, ...staffMeetingRecords(meeting)]),
    })
    translate(document.body)
    for (const [press, ...said] of [
      [/en röst till på/, /^2 röster kvar/, /^En röst kvar/, /^0 röster kvar/],
      [/en röst färre på/, /^En röst kvar/, /^2 röster kvar/, /^3 röster kvar/],
    ] as const)
      for (const words of said) {
        await user.click(screen.getByRole('button', { name: press }))
        expect(screen.getByText(words)).toBeVisible()
      }
  })

  it('a text stays whole when its terms come to be explained', async () => {
    let come: (words: never) => void = () => undefined
    const words = new Promise<never>((resolve) => {
      come = resolve
    })
    const text = 'En språkmodell kan hitta på, och en språkmodell kan ha rätt.'
    render(
      <I18nextProvider i18n={await createI18n('sv')}>
        <ContentProvider language="sv" load={() => words}>
          <p>
            <ExplainedText text={text} />
          </p>
        </ContentProvider>
      </I18nextProvider>,
    )
    const paragraph = (await screen.findByText(text)).closest('p')
    translate(document.body)
    await act(async () => come(realContent('sv').words as never))
    expect(await screen.findByRole('button', { name: 'språkmodell' })).toBeVisible()
    expect(paragraph?.textContent).toBe(text)
  })
})
