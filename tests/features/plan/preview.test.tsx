import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Plan } from '../../../src/schema/plan.ts'
import { tablesOf } from '../../../src/schema/record.ts'
import { onPaper } from '../../support/onPaper.ts'
import { PrepareStandIn } from '../../support/prepareStandIn.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { action, answer, plan, round, workplace } from '../../support/someWork.ts'

const NOTE = 'Närmaste chef lovade svar före sommaren. '
const noted = answer('guidelines', { choice: 'no', note: NOTE })
const ticked = { ...plan, chapters: ['steps', 'method'], notes: ['guidelines'] } as unknown as Plan
const open = (note: string) =>
  renderApp({ at: '/plan', tables: tablesOf([round, workplace, action, { ...noted, note }, ticked]) })
const preview = () => screen.getByRole('region', { name: /^(Förhandsvisning|Så här ser planen ut)/ })

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the plan as it will look', () => {
  it('is drawn a sheet at a time, and whole on paper', async () => {
    const { user } = await open(NOTE)
    const sheets = () => document.querySelectorAll('.report-sheet')
    await waitFor(() => expect(sheets()).toHaveLength(1))
    await user.click(within(preview()).getByRole('button', { name: '2' }))
    expect(await within(preview()).findByRole('region', { name: 'Blad 2' })).toHaveTextContent(NOTE.trim())
    expect(sheets()).toHaveLength(1)
    onPaper()
    expect(sheets()).toHaveLength(3)
  })

  it('is printed by its button once every sheet of it stands there', async () => {
    const printed = vi.fn<(sheets: number) => void>()
    vi.stubGlobal('print', () => printed(document.querySelectorAll('.report-sheet').length))
    const { user } = await open(NOTE)
    await user.click(within(preview()).getByRole('button', { name: 'Skriv ut' }))
    await waitFor(() => expect(printed).toHaveBeenCalledExactlyOnceWith(3))
  })

  it('comes from a worker where much is written, and what leaves and the lengths after it', async () => {
    vi.stubGlobal('Worker', PrepareStandIn)
    await open(NOTE.repeat(1300))
    expect(screen.getByRole('link', { name: 'Läs igenom och ladda ner' })).toBeVisible()
    expect(await screen.findByRole('heading', { name: 'Innan ni lämnar den' })).toBeVisible()
    expect(screen.getByText('3 egna texter')).toBeVisible()
    expect(await screen.findByRole('checkbox', { name: /^De åtta stegen .*\d sidor$/ })).toBeVisible()
    expect(within(preview()).getByRole('region', { name: 'Blad 1' })).toHaveTextContent(workplace.name)
  })
})
