import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Plan, planChapters } from '../../../src/schema/plan.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { action, answer, plan, round, workbench, workplace } from '../../support/someWork.ts'

/** Every person and number here is invented. */
const NUMBER = '850101-1236'
const noted = answer('guidelines', { choice: 'no', note: 'Enhetschef Kim Exempelsson lovade svar' })
const chapters: Plan['chapters'] = ['steps']
const ticked = { ...plan, chapters, notes: ['guidelines'] } as Plan

const open = (at: string, records: readonly AppRecord[]) => renderApp({ at, tables: tablesOf([round, ...records]) })
type App = Awaited<ReturnType<typeof open>>
const more = () => within(screen.getByRole('main')).getByRole('button', { name: 'Mer' })
const press = ({ user }: App, name: string) =>
  user.click(name === 'Mer' ? more() : screen.getByRole('button', { name }))
const saveWebPage = async (app: App, name: string) => {
  await press(app, `Mer ${name}`)
  await press(app, `Webbsida (HTML): ${name}`)
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Opens the row of the plan that tells what leaves, and gives what it says. */
const whatLeaves = async ({ user }: App) => {
  const row = screen.getByRole('button', { name: 'Det här lämnar datorn' })
  if (row.getAttribute('aria-expanded') === 'false') await user.click(row)
  return within(row.closest('li') as HTMLElement)
}
const openGroup = ({ user }: App, name: RegExp) => user.click(screen.getByRole('button', { name }))

describe('what leaves', () => {
  it('is told as counts that open to the very texts, and a note that was not ticked is not among it', async () => {
    const app = await open('/plan', [workplace, action, noted, { ...plan, chapters }])
    const told = await whatLeaves(app)
    expect(told.queryByRole('button', { name: /^Anteckningar och belägg/ })).not.toBeInTheDocument()
    await openGroup(app, /^Namn 1$/)
    expect(told.getByRole('textbox', { name: 'Arbetsplatsen: namn' })).toHaveValue(workplace.name)
    await openGroup(app, /^Åtgärder 1$/)
    expect(told.getByRole('textbox', { name: 'Åtgärd 1: vad' })).toHaveValue('Ta fram en riktlinje')
    expect(told.getByText('2 egna texter')).toBeVisible()
    await openGroup(app, /^Det här stannar här/)
    expect(screen.getByText('Egna anteckningar och belägg: 0 av 1 följer med')).toBeVisible()
  })

  it('is said above the button where it is nothing of one’s own, and the file is made at once', async () => {
    await open('/plan', [{ ...workplace, name: '' }, answer('guidelines', { choice: 'no' })])
    expect(screen.getByText('Inga egna texter följer med, bara svaren och åtgärderna.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Ladda ner PDF' })).toBeVisible()
  })

  it('is said above the button where it is names alone, by the very names, and the file is made at once', async () => {
    const [system] = workbench.flatMap((one) => (one.kind === 'system' ? [{ ...one, name: 'Taligenkänning' }] : []))
    await open('/plan', [
      { ...workplace, name: 'Enheten Öst' },
      ...(system ? [system] : []),
      answer('guidelines', { choice: 'no' }),
    ])
    expect(
      screen.getByText('Av det ni själva har skrivit följer bara namnen med: Enheten Öst och Taligenkänning.'),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Ladda ner PDF' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Läs igenom och ladda ner' })).not.toBeInTheDocument()
  })

  it.each([
    ['Enhetschef Kim Exempelsson', 'what may be a person’s name'],
    ['Enheten \u{1F600}', 'a character that no font has'],
  ])('has a page of its own where a name is %s: %s', async (name) => {
    await open('/plan', [{ ...workplace, name }, answer('guidelines', { choice: 'no' })])
    expect(screen.getByRole('link', { name: 'Läs igenom och ladda ner' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ladda ner PDF' })).not.toBeInTheDocument()
  })

  it('has a count for each thing and names each of its texts, wherever it was written', async () => {
    const counted = { value: 0 }
    const own = () => {
      counted.value += 1
      return `:"Egen text ${counted.value}"`
    }
    const filled = JSON.parse(JSON.stringify(workbench).replaceAll(/:""/g, own)) as readonly AppRecord[]
    const app = await open('/plan/granska', [
      workplace,
      action,
      noted,
      { ...ticked, chapters: [...planChapters] },
      ...filled,
    ])
    const names = async (group: RegExp) => {
      const row = screen.getByRole('button', { name: group })
      if (row.getAttribute('aria-expanded') === 'false') await app.user.click(row)
      const fields = within(row.closest('li') as HTMLElement).getAllByRole('textbox')
      return fields.map((field) => (field as HTMLTextAreaElement).labels[0]?.textContent)
    }
    expect(await names(/^Risker och möjligheter \d+$/)).toEqual(
      expect.arrayContaining(
        ['vad', 'vem som berörs', 'vad som redan finns', 'åtgärd 1', 'ansvarig', 'vem som följer upp'].map(
          (part) => `Risk 1: ${part}`,
        ),
      ),
    )
    expect(await names(/^Riktlinjen \d+$/)).toEqual(
      expect.arrayContaining(['Riktlinjen: namn', 'Riktlinjen: Beslut, ansvarig funktion och datum']),
    )
    expect(await names(/^Anteckningar och belägg/)).toContain('Frågan Riktlinjer för AI: anteckning')
    // The minutes and the letters are documents of their own.
    expect(screen.queryByRole('button', { name: /^Arbetsplatsträffen/ })).not.toBeInTheDocument()
  })

  it('has only the names of the AI systems while the plan does not tell of them, and the days that stand in it', async () => {
    const system = workbench.flatMap((one) => (one.kind === 'system' ? [{ ...one, supplier: 'Exempelbolaget' }] : []))
    const app = await open('/plan', [workplace, action, { ...plan, chapters: [] }, ...system])
    const told = await whatLeaves(app)
    await openGroup(app, /^AI-system 1$/)
    expect(told.getByRole('textbox', { name: 'AI-system 1: namn' })).toBeVisible()
    expect(told.queryByRole('textbox', { name: /leverantör/ })).not.toBeInTheDocument()
    await openGroup(app, /^Dagar som du har skrivit in \d+$/)
    expect(told.getByText(/^\d{4}-\d{2}-\d{2}/)).toBeVisible()
  })

  it('is told for every other document too, from what that document holds, with what the check can miss', async () => {
    const filled = workbench.map((one) => (one.kind === 'system' ? { ...one, supplier: 'Exempelbolaget' } : one))
    const app = await open('/dokument', [workplace, action, plan, ...filled])
    const card = (await screen.findByRole('heading', { level: 3, name: 'Lista över AI-system (register)' })).closest(
      'li',
    )
    const told = within(card as HTMLElement)
    await app.user.click(told.getByText(/^Egna texter som följer med/))
    expect(await told.findByText(/^AI-system 1: .*leverantör/)).toBeVisible()
    expect(told.getByText(/^Kontrollen läser mönster, inte mening/)).toBeVisible()
    expect(told.queryByText(/^Åtgärd 1/)).not.toBeInTheDocument()
  })

  it('is a page of its own once own text was ticked, with every text in full', async () => {
    const app = await open('/plan', [workplace, action, noted, ticked])
    expect(screen.queryByRole('button', { name: 'Ladda ner PDF' })).not.toBeInTheDocument()
    await app.user.click(screen.getByRole('link', { name: 'Läs igenom och ladda ner' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Läs igenom det som lämnas över' })).toBeVisible()
    // What the check found something in stands open.
    expect(screen.getByLabelText('Frågan Riktlinjer för AI: anteckning')).toHaveValue(noted.note)
    expect(screen.getByText(/kan missa ett namn/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Ladda ner PDF' })).toBeVisible()
  })

  it('can be left out again from there', async () => {
    const app = await open('/plan/granska', [workplace, noted, ticked])
    await app.user.click(screen.getByRole('button', { name: 'Lämna utanför: Frågan Riktlinjer för AI: anteckning' }))
    expect(screen.queryByLabelText(/: anteckning$/)).not.toBeInTheDocument()
    expect(app.store.getState().tables.plan.p1?.notes).toEqual([])
    expect(app.store.getState().tables.answer['r1.guidelines']?.note).toBe(noted.note)
  })

  it('has no notes while the plan has no steps to hold them', async () => {
    await open('/plan/granska', [workplace, noted, { ...ticked, chapters: [] }])
    expect(screen.queryByLabelText(/: anteckning$/)).not.toBeInTheDocument()
  })
})

describe('what may be personal data', () => {
  it('is a warning with a role to put in its place, written back where it came from', async () => {
    const app = await open('/plan/granska', [workplace, noted, ticked])
    expect(screen.getByText(/ser ut som en titel och ett namn/)).toBeVisible()
    await app.user.selectOptions(
      screen.getByLabelText('Roll i stället för ”Enhetschef Kim Exempelsson”'),
      'Närmaste chef',
    )
    await app.user.click(screen.getByRole('button', { name: /^Byt mot rollen/ }))
    expect(app.store.getState().tables.answer['r1.guidelines']?.note).toBe('närmaste chef lovade svar')
    expect(screen.queryByText(/ser ut som en titel och ett namn/)).not.toBeInTheDocument()
  })

  it('blocks every file for others while an identity number stands there, and none once it is gone', async () => {
    const saved = catchSavedFiles()
    const named = { ...workplace, name: `Enheten ${NUMBER}` }
    const app = await open('/plan', [named, action])
    expect(screen.getByRole('button', { name: 'Se över de här texterna' })).toHaveAttribute('aria-expanded', 'true')
    await press(app, 'Namn, språk och uppföljning')
    await app.user.click(screen.getByRole('link', { name: 'Läs igenom och ladda ner' }))
    await screen.findByRole('heading', { level: 1, name: 'Läs igenom det som lämnas över' })
    expect(screen.getByText(/är ett personnummer eller samordningsnummer/)).toBeVisible()
    for (const name of ['Ladda ner PDF', 'Word', 'Mer', 'Webbsida (HTML)']) await press(app, name)
    expect(saved).toEqual([])
    expect(screen.getAllByRole('alert')[0]).toHaveTextContent('Ingen fil är gjord.')
    await app.user.clear(screen.getByLabelText('Arbetsplatsen: namn'))
    await press(app, 'Mer')
    await press(app, 'Webbsida (HTML)')
    expect(saved.map(({ name }) => name)).toEqual(['AI-handlingsplan_2026-03-21.html'])
  })

  it('blocks the other documents and the calendar too', async () => {
    const saved = catchSavedFiles()
    const app = await open('/dokument', [{ ...workplace, name: `Enheten ${NUMBER}` }, action])
    await saveWebPage(app, 'Mötesunderlag')
    await press(app, 'Kalenderfil (.ics)')
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2))
    expect(saved).toEqual([])
  })

  it('does not block the record for one’s own use or the blank checklist', async () => {
    const saved = catchSavedFiles()
    const app = await open('/dokument', [{ ...workplace, name: NUMBER }, action])
    for (const name of ['Allt ni har fyllt i', 'Tom checklista']) await saveWebPage(app, name)
    expect(saved).toHaveLength(2)
  })
})

describe('the files', () => {
  it('come in Word, as a web page and as text to paste', async () => {
    const saved = catchSavedFiles()
    const app = await open('/plan/granska', [workplace, action])
    const copied = vi.spyOn(navigator.clipboard, 'writeText')
    await press(app, 'Word')
    expect(
      await screen.findByText(/^Klar: AI-handlingsplan_Vardadministrationen_2026-03-21\.docx, \d+ kB\.$/),
    ).toBeVisible()
    await press(app, 'Mer')
    await press(app, 'Kopiera som text')
    expect(copied).toHaveBeenCalledWith(expect.stringContaining('Handlingsplan för AI på Vårdadministrationen'))
    expect(saved.map(({ name }) => name)).toEqual(['AI-handlingsplan_Vardadministrationen_2026-03-21.docx'])
  })

  it('say so when the clipboard is closed, with another way', async () => {
    const app = await open('/plan/granska', [workplace, action])
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'))
    await press(app, 'Mer')
    await app.user.click(screen.getByRole('button', { name: 'Kopiera som text' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Ladda ner Word-filen i stället.')
  })

  it('say so when the PDF cannot be made, keep everything, and offer Word and print', async () => {
    // Neither worker nor fonts exist in this environment: the drawing fails as it would on a broken connection.
    const app = await open('/plan', [{ ...workplace, name: '' }, answer('guidelines', { choice: 'no' })])
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
    await app.user.click(screen.getByRole('button', { name: 'Ladda ner PDF' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Inget har gått förlorat. Ta Word-filen i stället.')
    expect(alert).toHaveTextContent('skriva ut sidan')
    expect(app.store.getState().tables.answer['r1.guidelines']?.choice).toBe('no')
  })
})
