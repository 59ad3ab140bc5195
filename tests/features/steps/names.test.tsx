import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { exampleTables } from '../../support/documentStates.ts'
import { renderApp } from '../../support/renderApp.tsx'

const open = (at: string) => renderApp({ at, tables: exampleTables('sv'), today: '2026-11-30' })

describe('what belongs to a question is in its group and says which it belongs to', () => {
  it('in a step: what is missing, who can answer, the note, evidence', async () => {
    const { user } = await open('/steg/1')
    const [legend] = screen.getAllByRole('heading', { level: 3 })
    const group = legend?.closest('fieldset')
    if (!legend || !group) throw new Error('No question is a heading')
    expect(group).toHaveAccessibleName(legend.textContent)
    const inGroup = within(group)
    await user.click(inGroup.getByRole('radio', { name: 'Delvis' }))
    const [, label] =
      /: (.+)$/.exec(
        inGroup
          .getByRole('textbox', { name: /^Vad saknas/ })
          .closest('.field')
          ?.querySelector('label')?.textContent ?? '',
      ) ?? []
    expect(label).toBeTruthy()
    await user.click(inGroup.getByRole('radio', { name: 'Vet inte' }))
    expect(inGroup.getByRole('combobox', { name: new RegExp(`^Vem kan svara.*: ${label}`) })).toBeVisible()
    await user.click(inGroup.getByRole('button', { name: /^(Lägg till anteckning|Anteckning)/ }))
    expect(inGroup.getByRole('textbox', { name: `Anteckning: ${label}` })).toBeVisible()
    await user.click(inGroup.getByRole('button', { name: /^Lägg till belägg/ }))
    expect(
      inGroup.getAllByRole('button', { name: new RegExp(`^Ta bort belägg \\d: ${label}`) }).length,
    ).toBeGreaterThan(0)
  })

  it('of a guideline: where it stands', async () => {
    const { user } = await open('/riktlinjer')
    const [row] = screen.getAllByRole('heading', { level: 3 })
    if (!row) throw new Error('There are no elements')
    await user.click(within(row).getByRole('button'))
    const item = row.closest('li')
    if (!item) throw new Error('An element is a row')
    await user.click(within(item).getByRole('radio', { name: 'Finns' }))
    const field = screen.getByRole('textbox', { name: new RegExp(`^Var står det.*: ${row.textContent}`) })
    expect(field.closest('fieldset')).not.toBeNull()
  })

  it('of a figure: its table', async () => {
    await open('/jamfor')
    for (const summary of screen.getAllByText('Visa som tabell'))
      expect(summary.closest('summary')?.textContent).toMatch(/^Visa som tabell: ./)
  })

  it('of the risk matrix: a caption, and both axes by name', async () => {
    await open('/risker/example-assessment-1')
    fireEvent.click(screen.getByText('Som riskmatris'))
    const table = screen.getByRole('table', { name: /^Risker med båda talen/, hidden: true })
    const axes = [...table.querySelectorAll('th[scope=colgroup], th[rowspan]')].map((axis) => axis.textContent)
    expect(axes).toEqual(['Hur troligt?', 'Hur allvarliga blir följderna?'])
    expect(within(table).getAllByRole('rowheader', { hidden: true })).toHaveLength(5)
  })
})

it('the form of what has happened comes right after what opens it', async () => {
  const { user } = await open('/logg')
  await user.click(screen.getByRole('button', { name: 'Spara något som har hänt' }))
  await user.tab()
  expect(screen.getByLabelText('Vad har hänt?')).toHaveFocus()
})
