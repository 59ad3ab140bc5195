import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../src/schema/record.ts'
import { realContent } from '../support/content.ts'
import { goThrough } from '../support/menu.ts'
import { renderApp } from '../support/renderApp.tsx'
import { answer, round, workplace } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

const firstQuestion = () => {
  const [first] = screen.getAllByRole('group').filter((group) => within(group).queryAllByRole('radio').length > 0)
  return within(first as HTMLElement)
}

/** Work whose first question has a note. */
function someNote() {
  const [question] = realContent('sv').checklist.steps[0]?.questions ?? []
  if (!question) throw new Error('The first step asks nothing')
  return tablesOf([workplace, round, answer(question.id, { note: 'Gammal' })])
}

describe('a step of the checklist', () => {
  it('asks what is missing for partly and who can answer for don’t know, and keeps both when the answer changes', async () => {
    const { user } = await renderApp({ at: '/steg/3' })
    await user.click(firstQuestion().getByRole('radio', { name: 'Delvis' }))
    await user.type(screen.getByRole('textbox', { name: /Vad saknas/ }), 'Bara cheferna')
    await user.click(firstQuestion().getByRole('radio', { name: 'Vet inte' }))
    expect(screen.queryByRole('textbox', { name: /Vad saknas/ })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: /Vem kan svara/ }), 'HR')
    await user.click(firstQuestion().getByRole('radio', { name: 'Delvis' }))
    expect(screen.getByRole('textbox', { name: /Vad saknas/ })).toHaveValue('Bara cheferna')
  })

  it('clears an answer and keeps its note', async () => {
    const { user } = await renderApp({ at: '/steg/1' })
    await user.click(firstQuestion().getByRole('radio', { name: 'Nej' }))
    const [addNote] = screen.getAllByRole('button', { name: /^Lägg till anteckning/ })
    await user.click(addNote as HTMLElement)
    await user.type(screen.getByRole('textbox', { name: /^Anteckning/ }), 'Fråga igen i maj')
    await user.click(screen.getByRole('button', { name: /^Ta bort svaret/ }))
    expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0)
    expect(screen.getByText('Svaret är borttaget.')).toBeVisible()
    expect(screen.getByRole('textbox', { name: /^Anteckning/ })).toHaveValue('Fråga igen i maj')
  })

  it('keeps the field of a note that is emptied to the last letter, and what is typed next goes into it', async () => {
    const { user } = await renderApp({ at: '/steg/1', tables: someNote() })
    await user.click(screen.getByRole('button', { name: /^Anteckning .*Gammal$/ }))
    const field = screen.getByRole('textbox', { name: /^Anteckning/ })
    await user.clear(field)
    await user.keyboard('Ny')
    expect(screen.getByRole('textbox', { name: /^Anteckning/ })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: /^Anteckning/ })).toHaveValue('Ny')
  })

  it('shows the first words of a note that comes from another window, and takes no focus', async () => {
    const { store } = await renderApp({ at: '/steg/1' })
    expect(screen.queryByText('Gammal')).toBeNull()
    act(() => store.getState().follow(workOf(someNote())))
    expect(screen.getByText('Gammal')).toBeVisible()
    expect(document.body).toHaveFocus()
  })

  it('takes evidence with kind, place and a real date', async () => {
    const { user, store } = await renderApp({ at: '/steg/1' })
    const [addEvidence] = screen.getAllByRole('button', { name: /^Lägg till belägg/ })
    await user.click(addEvidence as HTMLElement)
    const row = within(screen.getByRole('group', { name: 'Belägg 1' }))
    await user.selectOptions(row.getByRole('combobox'), 'Arbetsplatsträff')
    await user.type(row.getByRole('textbox'), 'Anteckningar, punkt 4')
    await user.type(row.getByLabelText(/^Datum/), '2026-03-14')
    const [answer] = Object.values(store.getState().tables.answer)
    expect(answer?.evidence).toEqual([{ kind: 'staff-meeting', text: 'Anteckningar, punkt 4', on: '2026-03-14' }])
  })

  it('lets the person mark it done, skip it and bring it back; an answer alone never makes it done', async () => {
    const { user } = await renderApp({ at: '/steg/8' })
    for (const radio of screen.getAllByRole('radio', { name: 'Ja' })) await user.click(radio)
    await goThrough(user, 'Checklista')
    const last = () =>
      within(
        within(screen.getByRole('main'))
          .getAllByRole('listitem')
          .find((row) => row.textContent.includes('8. ')) as HTMLElement,
      )
    expect(await screen.findByRole('heading', { level: 1, name: 'Checklistan' })).toBeVisible()
    expect(last().getByText(/Påbörjat · 5 av 5 besvarade/)).toBeVisible()
    await user.click(last().getByRole('link'))
    await user.click(await screen.findByRole('checkbox', { name: 'Vi är klara med steget' }))
    await goThrough(user, 'Checklista')
    expect(await screen.findByText(/Klart · 5 av 5 besvarade/)).toBeVisible()
  })

  it('goes on without any answer: nothing is required', async () => {
    const { user } = await renderApp({ at: '/steg/1' })
    await user.click(screen.getByRole('button', { name: 'Spara och fortsätt' }))
    expect(await screen.findByText('Steg 2 av 8')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Hoppa över steget' }))
    expect(await screen.findByText('Steg 3 av 8')).toBeVisible()
    await goThrough(user, 'Checklista')
    expect(await screen.findByText(/Överhoppat/)).toBeVisible()
  })

  it('shows one question at a time when asked to, and only the buttons move on', async () => {
    const { user } = await renderApp({ at: '/steg/2' })
    await user.click(screen.getByRole('button', { name: 'En fråga i taget' }))
    expect(screen.getByText('Fråga 1 av 6')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Nej' }))
    expect(screen.getByText('Fråga 1 av 6')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Nästa fråga' }))
    expect(screen.getByText('Fråga 2 av 6')).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Föregående fråga' }))
    expect(screen.getByRole('radio', { name: 'Nej', checked: true })).toBeVisible()
  })

  it('tells law with its date, that no lawyer has read it, and to check it first', async () => {
    const { user } = await renderApp({ at: '/steg/6' })
    const [about] = screen.getAllByText('Mer om frågan')
    await user.click(about as HTMLElement)
    expect(await screen.findByText('Inte granskat av jurist.')).toBeVisible()
    expect(screen.getAllByText(/Kontrollera innan ni använder det\./).length).toBeGreaterThan(0)
    expect(screen.getAllByText(/äldre än sex månader/).length).toBeGreaterThan(0)
  })

  it('says nothing of age while what was read is fresh', async () => {
    const { user } = await renderApp({ at: '/steg/6', today: '2025-03-01' })
    await user.click(screen.getAllByText('Mer om frågan')[0] as HTMLElement)
    expect(await screen.findByText('Inte granskat av jurist.')).toBeVisible()
    expect(screen.queryByText(/äldre än sex månader/)).toBeNull()
  })
})

describe('the overview', () => {
  it('shows a row a step and a row a theme with counts, and neither share nor grade', async () => {
    const { user } = await renderApp({ at: '/steg/1' })
    await user.click(firstQuestion().getByRole('radio', { name: 'Vet inte' }))
    await goThrough(user, 'Översikt')
    await screen.findByRole('heading', { level: 1, name: 'Översikt' })
    expect(screen.getAllByText(/1 vet inte · 5 inte besvarade/).length).toBeGreaterThan(0)
    expect(document.body.textContent).not.toMatch(/%|procent|poäng|betyg:? \d/)
    expect(screen.getByRole('link', { name: 'Fortsätt där du var' })).toHaveAttribute('href', '/steg/1')
    expect(screen.getByRole('link', { name: 'fråga som någon behöver svara på' })).toBeVisible()
  })
})
