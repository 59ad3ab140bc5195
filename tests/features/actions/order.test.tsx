import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp.tsx'
import { actionOf, button, open, remove, row, stored, wordsOf, writeOwn } from './actionsPage.ts'

describe('the order', () => {
  it('changes by buttons that name the action, keep the focus and are announced', async () => {
    const app = await open([1, 2, 3].map((number) => actionOf(number)))
    await app.user.click(button('Ändra ordning'))
    const up = button('Flytta upp åtgärd 3')
    await app.user.click(up)
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Förslag 3', 'Förslag 2'])
    expect(up).toHaveFocus()
    expect(up).toHaveAccessibleName('Flytta upp åtgärd 2')
    expect(screen.getByText('Åtgärden är nu nummer 2 av 3.')).toHaveAttribute('role', 'status')

    const down = button('Flytta ner åtgärd 1')
    await app.user.click(down)
    await app.user.keyboard('{Enter}')
    expect(wordsOf(app)).toEqual(['Förslag 3', 'Förslag 2', 'Förslag 1'])
    expect(down).toHaveFocus()
    expect(down).toHaveAccessibleName('Flytta ner åtgärd 3')
  })

  it('stops at the ends without taking the button away', async () => {
    const app = await open([1, 2].map((number) => actionOf(number)))
    await app.user.click(button('Ändra ordning'))
    const first = button('Flytta upp åtgärd 1')
    expect(first).toHaveAttribute('aria-disabled', 'true')
    await app.user.click(first)
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Förslag 2'])
    expect(first).toHaveFocus()
    expect(button('Flytta ner åtgärd 2')).toHaveAttribute('aria-disabled', 'true')
  })
})

describe('removing', () => {
  it('can be undone where the action stood, and the focus follows', async () => {
    const app = await open([1, 2, 3].map((number) => actionOf(number)))
    const before = stored(app)
    await remove(app, 2)
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Förslag 3'])
    const undo = button('Ångra')
    expect(undo).toHaveAccessibleDescription(/borttagen: ”Förslag 2”/)
    expect(undo).toHaveFocus()
    await app.user.click(undo)
    expect(stored(app)).toEqual(before)
    expect(row(2)).toHaveFocus()
  })

  it('of two actions can be undone one by one', async () => {
    const app = await open([1, 2].map((number) => actionOf(number)))
    await remove(app, 1)
    await remove(app, 1)
    await app.user.click(screen.getByRole('button', { name: 'Ångra', description: /Förslag 1/ }))
    expect(wordsOf(app)).toEqual(['Förslag 1'])
    await app.user.click(screen.getByRole('button', { name: 'Ångra', description: /Förslag 2/ }))
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Förslag 2'])
  })

  it('and adding another meanwhile leaves both able to change places', async () => {
    const app = await open([1, 2].map((number) => actionOf(number)))
    await remove(app, 2)
    await app.user.type(await writeOwn(app), 'Nytt')
    await app.user.click(button('Lägg till åtgärd'))
    await app.user.click(button(/Ångra/))
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Förslag 2', 'Nytt'])
    await app.user.click(button('Ändra ordning'))
    await app.user.click(button('Flytta upp åtgärd 3'))
    expect(wordsOf(app)).toEqual(['Förslag 1', 'Nytt', 'Förslag 2'])
  })
})

describe('an own action', () => {
  it('needs words: without them the person is told, and nothing is added', async () => {
    const app = await open()
    const field = await writeOwn(app)
    await app.user.click(button('Lägg till åtgärd'))
    expect(field).toHaveAccessibleDescription(/Skriv först vad som ska göras/)
    expect(field).toHaveFocus()
    expect(stored(app)).toEqual([])
  })

  it('is added with its fields open, a manager responsible and no date', async () => {
    const app = await open([actionOf(1)])
    await app.user.type(await writeOwn(app), '  AI blir en punkt på träffarna. ')
    await app.user.click(button('Lägg till åtgärd'))
    expect(stored(app)[1]).toMatchObject({
      what: { kind: 'own', text: 'AI blir en punkt på träffarna.' },
      origin: { kind: 'own' },
      responsible: { kind: 'role', role: 'manager' },
      dueOn: 'not-set',
    })
    expect(screen.getByRole('group', { name: 'Ändra åtgärd 2' })).toBeVisible()
    expect(screen.getByText(/Tillagd som åtgärd 2/)).toHaveAttribute('role', 'status')
    expect(screen.getByLabelText('Vad vill ni föreslå?')).toHaveValue('')
  })

  it('can be added before any question is answered', async () => {
    const app = await renderApp({ at: '/atgarder' })
    await app.user.type(await writeOwn(app), 'Möt oss.')
    await app.user.click(button('Lägg till åtgärd'))
    expect(screen.getByRole('group', { name: 'Ändra åtgärd 1' })).toBeVisible()
    expect(stored(app)).toMatchObject([{ what: { kind: 'own', text: 'Möt oss.' } }])
  })
})
