import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newSystem } from '../../../src/domain/systems/newSystem.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { answer, round, workplace } from '../../support/someWork.ts'

const open = (at: string, ...records: readonly AppRecord[]) =>
  renderApp({ at, tables: tablesOf([workplace, round, ...records]) })
const group = (name: RegExp) => screen.getByRole('group', { name })
const LESSONS = /Tas lärdomarna från tidigare AI-system/

describe('a question on the union’s own affairs', () => {
  it('says that the answer stays there, and makes don’t know a note to oneself, with nobody to ask', async () => {
    const { user } = await open('/steg/7')
    expect(screen.getAllByText(/Svaret stannar hos er och står inte i planen/)).toHaveLength(1)
    await user.click(within(group(/Har någon förtroendevald/)).getByRole('radio', { name: 'Vet inte' }))
    expect(screen.getByText('Skriv upp åt er själva:')).toBeVisible()
    expect(screen.getByText(/Vi frågar vår avdelning eller klubb/)).toBeVisible()
    expect(screen.queryByRole('combobox', { name: /Vem kan svara/ })).toBeNull()
  })
})

describe('an answer to a question that is no longer asked', () => {
  it('is shown beside the new one with everything that was written, and answers nothing', async () => {
    const evidence = [{ kind: 'document' as const, text: 'Loggpolicyn' }]
    const old = answer('no-covert-measuring', { choice: 'dont-know', note: 'Fråga it-chefen', evidence })
    await open('/steg/6', old)
    expect(screen.getByText(/Är det bestämt att AI inte används för att mäta enskildas arbete\?/)).toBeVisible()
    for (const words of ['Svar: Vet inte', 'Anteckning: Fråga it-chefen', 'Belägg: Loggpolicyn'])
      expect(screen.getByText(words)).toBeVisible()
    expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0)
  })
})

describe('the question on lessons', () => {
  it('waits, closed, until an AI system has been in use', async () => {
    await open('/steg/8')
    expect(screen.getByText(/En fråga till, om AI har använts hos er tidigare/)).toBeVisible()
    expect(screen.getByText(LESSONS)).not.toBeVisible()
  })

  it('is asked with the others once the register has a system in use', async () => {
    const system = {
      ...newSystem('Taligenkänning', 'speech-recognition'),
      kind: 'system',
      id: 's1',
      workplaceId: 'w1',
      status: 'in-use',
    }
    await open('/steg/8', system as unknown as AppRecord)
    expect(group(LESSONS)).toBeVisible()
    expect(screen.queryByText(/En fråga till/)).toBeNull()
  })
})
