import { readFileSync } from 'node:fs'
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { type Tables, tablesOf } from '../../../src/schema/record.ts'
import { filledPage, filledWord, markOf } from '../../support/answerForms.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workplace } from '../../support/someWork.ts'

function exampleTables(): Tables {
  const result = readWorkFile(readFileSync('public/example-workplace.sv.json', 'utf8'))
  if (result.kind === 'failed') throw new Error(result.failure)
  return result.work.tables
}

const at = (question: Parameters<typeof markOf>[1]) => markOf('example-system-1', question)
const begin = async () => renderApp({ at: '/system/svar', tables: exampleTables() })
type App = Awaited<ReturnType<typeof begin>>
const pick = ({ user }: App, content: BlobPart, name: string) =>
  user.upload(screen.getByLabelText('Välj filen med svaren'), new File([content], name))
const system = ({ store }: App) => store.getState().tables.system['example-system-1']
const kept = ({ store }: App) => Object.values(store.getState().tables['employer-answer'])
const rowOf = async (name: string) => {
  const [heading] = await screen.findAllByRole('heading', { level: 4, name })
  const row = heading?.closest('li')
  if (!row) throw new Error(`No row of ${name}`)
  return within(row)
}

describe('a form that comes back', () => {
  it('is decided on answer by answer, and each can be taken back', async () => {
    const app = await begin()
    const answers = {
      [at('supplier')]: 'Ny leverantör',
      [at('riskAnalysis')]: 'yes',
      [at('logging')]: 'Tid per person',
    }
    await pick(app, filledPage('sv', answers), 'svar.html')
    expect(await screen.findByText('3 svar att ta ställning till.')).toBeVisible()

    const supplier = await rowOf('Vem är leverantör?')
    expect(supplier.getByText('Påhittad leverantör')).toBeVisible()
    await app.user.click(supplier.getByRole('button', { name: /^Ta över: Vem är leverantör\?, Taligenkänning/ }))
    expect(system(app)?.supplier).toBe('Ny leverantör')
    expect(supplier.getByRole('button', { name: /^Ångra/ })).toHaveFocus()
    await app.user.click(supplier.getByRole('button', { name: /^Ångra/ }))
    expect([system(app)?.supplier, kept(app)]).toEqual(['Påhittad leverantör', []])
    expect(supplier.getByRole('button', { name: /^Ta över/ })).toHaveFocus()

    const analysis = await rowOf('Är en skriftlig risk- och konsekvensanalys gjord?')
    expect([analysis.getByText('Ja').tagName, analysis.queryByText('yes')]).toEqual(['DD', null])
    await app.user.click(analysis.getByRole('button', { name: /^Ta inte med/ }))
    expect([system(app)?.riskAnalysis, analysis.getByText('Inte taget med.')]).toEqual(['no', expect.anything()])

    const logging = await rowOf('Vad loggas om den som använder systemet, vem ser det och när raderas det?')
    await app.user.click(logging.getByRole('button', { name: /^Vänta/ }))
    expect(screen.getByText('Ett svar att ta ställning till.')).toBeVisible()
    // The same file opened once more remembers what was decided.
    await pick(app, filledPage('sv', answers), 'svar.html')
    expect(await screen.findByText('Ett svar att ta ställning till.')).toBeVisible()
    expect(
      kept(app)
        .map(({ stage }) => stage)
        .toSorted(),
    ).toEqual(['put-off', 'refused'])
  })

  it('turns what is unanswered into open questions with a day, which can be removed and put back', async () => {
    const app = await begin()
    await pick(app, await filledWord('sv', { [at('followUp')]: 'Varje kvartal' }), 'svar.docx')
    await app.user.click(await screen.findByRole('button', { name: 'Spara som öppna frågor' }))
    const open = kept(app).length
    expect(open).toBeGreaterThan(5)
    expect(screen.getAllByText(/^Fråga igen senast \d{4}-\d{2}-\d{2}$/)).toHaveLength(open)
    const [remove] = screen.getAllByRole('button', { name: /^Ta bort frågan/ })
    if (remove) await app.user.click(remove)
    expect(kept(app)).toHaveLength(open - 1)
    const undo = screen.getByRole('button', { name: 'Ångra' })
    expect(undo).toHaveFocus()
    await app.user.click(undo)
    expect(kept(app)).toHaveLength(open)
  })

  it('says what it could not read, and lets an unclear answer wait', async () => {
    const app = await begin()
    const answers = { [at('dataProtection')]: 'Görs till våren' }
    await pick(app, await filledWord('sv', answers), 'svar.docx')
    const row = await rowOf('Är en konsekvensbedömning för dataskydd gjord?')
    expect(row.getByText(/inget av alternativen/)).toBeVisible()
    expect(row.queryByRole('button', { name: /^Ta över/ })).toBeNull()
    await app.user.click(row.getByRole('button', { name: /^Vänta/ }))
    expect(kept(app)).toMatchObject([{ stage: 'put-off', given: { kind: 'words', text: 'Görs till våren' } }])
  })

  it('is read alone: of several that are dropped at once none is', async () => {
    await begin()
    const files = ['ett.html', 'två.html'].map((name) => new File([filledPage('sv', { [at('supplier')]: name })], name))
    fireEvent.drop(screen.getByText('eller dra hit Word-filen eller webbsidan'), { dataTransfer: { files } })
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Det var 2 filer\. Öppna ett formulär åt gången/)
    expect(screen.queryByText(/att ta ställning till/)).toBeNull()
  })

  it.each([
    ['ett brev.html', 'Vi svarar i ett brev.', /finns inga svar att läsa/],
    ['svar.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0]), /svar\.docx är skadad/],
  ])('says why %s cannot be read, and what to do', async (name, content, words) => {
    const app = await begin()
    await pick(app, content, name)
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
  })
})

it('an empty register is told before anything is opened', async () => {
  await renderApp({ at: '/system/svar', tables: tablesOf([workplace, round]) })
  expect(await screen.findByText(/Listan över AI-system är tom/)).toBeVisible()
})

it('the form is offered at a system and for all of them', async () => {
  await renderApp({ at: '/system/example-system-1', tables: exampleTables() })
  expect(await screen.findByRole('heading', { level: 2, name: 'Fråga arbetsgivaren' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Öppna ett besvarat formulär' })).toHaveAttribute('href', '/system/svar')
})
