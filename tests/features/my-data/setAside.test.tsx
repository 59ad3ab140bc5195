import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import { realContent } from '../../support/content.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { answer, round, workplace } from '../../support/someWork.ts'

const asked = realContent('sv').checklist.steps[0]?.questions[0]?.id ?? ''
const TITLE = 'Svar som inte längre hör till någon fråga'

describe('answers to questions that are no longer asked', () => {
  it('are counted and shown with every word, never dropped', async () => {
    const gone = answer('question-since-removed', {
      choice: 'partly',
      missing: 'En rutin',
      note: 'Rad ett\nRad två',
      evidence: [
        { kind: 'document', text: 'Protokoll §4' },
        { kind: 'staff-meeting', text: '' },
      ],
    })
    await renderApp({ at: '/data', tables: tablesOf([workplace, round, gone, answer(asked)]) })
    const section = (await screen.findByRole('heading', { name: TITLE })).closest('section')
    if (!section) throw new Error('The heading has no section')
    expect(within(section).getByText(/^1 svar hör till en fråga/)).toBeInTheDocument()
    const [entry, ...others] = within(section).getAllByRole('listitem')
    expect(others).toEqual([])
    for (const words of [
      'question-since-removed',
      'Svar: Delvis',
      'En rutin',
      'Rad två',
      'Protokoll §4',
      'Arbetsplatsträff',
    ])
      expect(entry).toHaveTextContent(words)
  })

  it('are not spoken of when there are none', async () => {
    await renderApp({ at: '/data', tables: tablesOf([workplace, round, answer(asked)]) })
    expect(screen.queryByRole('heading', { name: TITLE })).not.toBeInTheDocument()
  })
})
