import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeWorkFile } from '../../../src/exchange/reading/writeWorkFile.ts'
import { recordsOf, tablesOf } from '../../../src/schema/record.ts'
import type { Device } from '../../../src/store/DeviceProvider.tsx'
import { keptPoints } from '../../support/keptPoints.ts'
import { keptAs, renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { round, someWork, workplace } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

const KEPT = keptAs({ work: 5, history: 2, points: 3, collection: 4, preferences: 1 })

async function askToWipe(device: Partial<Device> = {}) {
  const whatIsKept = async () => KEPT
  const app = await renderApp({ at: '/data', tables: someWork, device: { whatIsKept, ...device } })
  await app.user.click(screen.getByRole('button', { name: 'Rensa…' }))
  expect(screen.getByRole('heading', { level: 1, name: 'Vill du ta bort allt som finns här?' })).toHaveFocus()
  return app
}

const listed = (index: number) => {
  const list = within(screen.getByRole('main')).getAllByRole('list')[index]
  if (!list) throw new Error('There is no such list')
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}

const GOES = [
  'en arbetsplats',
  'en omgång',
  '2 svar',
  'en anteckning',
  'en åtgärd',
  'uppgifter om när något ändrades eller togs bort, utan ord',
  'hur det var vid 3 tidigare tillfällen',
  'exempel som är samlade i Centret',
  'dina val av språk, utseende och var du sparar',
]

afterEach(() => {
  vi.restoreAllMocks()
})

describe('clearing', () => {
  it('lists exactly what goes and removes nothing yet', async () => {
    const { device, store } = await askToWipe()
    await waitFor(() => expect(listed(0)).toEqual(GOES))
    expect(device.wipe).not.toHaveBeenCalled()
    expect(store.getState().tables).toBe(someWork)
  })

  it('counts what cannot be read among what goes', async () => {
    await askToWipe({ keep: 'unreadable', unreadable: { reason: 'damaged', raw: '{}' } })
    expect(listed(0)).toContain('det sparade som inte går att läsa')
  })

  it('offers a copy first', async () => {
    const saved = catchSavedFiles()
    const { user, device } = await askToWipe()
    await user.click(screen.getByRole('button', { name: 'Ladda ner säkerhetskopia' }))
    expect(saved).toHaveLength(1)
    expect(device.wipe).not.toHaveBeenCalled()
  })

  it('removes nothing when the person cancels', async () => {
    const { user, device } = await askToWipe()
    await user.click(screen.getByRole('button', { name: 'Avbryt' }))
    expect(screen.getByRole('heading', { level: 1, name: 'Mina data' })).toHaveFocus()
    expect(device.wipe).not.toHaveBeenCalled()
  })

  it('ends with a receipt: what is gone, what no page can remove, and that the tab keeps nothing more', async () => {
    const { user, device } = await askToWipe()
    await waitFor(() => expect(listed(0)).toEqual(GOES))
    await user.click(screen.getByRole('button', { name: 'Ta bort allt' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Rensat' })).toHaveFocus()
    expect(device.wipe).toHaveBeenCalledOnce()
    expect(listed(0)).toEqual(GOES)
    expect(listed(1).join('\n')).toMatch(
      /historik.*\n.*filer som du har laddat ner.*\n.*andra flikar.*\n.*arbetsgivaren/,
    )
    expect(screen.getByText('Den här fliken sparar inget mer förrän du laddar om sidan.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Ladda om sidan' })).toBeInTheDocument()
  })

  it('shows the receipt only when everything is gone', async () => {
    let finish = () => {}
    const wipe = () =>
      new Promise<void>((resolve) => {
        finish = resolve
      })
    const { user } = await askToWipe({ wipe })
    await user.click(screen.getByRole('button', { name: 'Ta bort allt' }))
    expect(screen.queryByRole('heading', { level: 1, name: 'Rensat' })).not.toBeInTheDocument()
    finish()
    expect(await screen.findByRole('heading', { level: 1, name: 'Rensat' })).toBeInTheDocument()
  })

  it('says so when the browser does not remove everything', async () => {
    const { user } = await askToWipe({ wipe: () => Promise.reject(new Error('held')) })
    await user.click(screen.getByRole('button', { name: 'Ta bort allt' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/lät inte sidan ta bort allt.*Stäng andra flikar/)
    expect(screen.queryByRole('heading', { level: 1, name: 'Rensat' })).not.toBeInTheDocument()
  })

  it('says all that there can be while nobody has counted', async () => {
    await askToWipe({ whatIsKept: () => new Promise(() => undefined) })
    expect(listed(0)).toEqual(expect.arrayContaining([...GOES.slice(0, 5), 'hur det var vid tidigare tillfällen']))
    expect(listed(0)).toContain('sidans egna filer, som gör att den fungerar utan nät')
  })

  it('is not offered again in a tab that has been cleared', async () => {
    await renderApp({ at: '/data', device: { keep: 'wiped' } })
    expect(screen.queryByRole('button', { name: 'Rensa…' })).not.toBeInTheDocument()
  })
})

describe('clearing one of several workplaces', () => {
  const other = { ...workplace, id: 'w2', name: 'Växeln' } as typeof workplace
  const both = tablesOf([...recordsOf(someWork), other, { ...round, id: 'r2', workplaceId: 'w2' } as typeof round])
  const textOf = (tables: typeof both) =>
    writeWorkFile(workOf(tables), { contentVersion: 'x', savedAt: '2026-03-20T09:05:00.000Z' })

  it('lists what goes with it, offers a copy, and takes it out of how it was before too', async () => {
    const kept = keptPoints([
      { text: textOf(both), why: 'daily' },
      { text: textOf(tablesOf([other])), why: 'open' },
    ])
    const { user, store } = await renderApp({ at: '/data', tables: both, device: { points: kept.points } })
    await user.click(screen.getByRole('button', { name: 'Rensa Växeln…' }))
    expect(screen.getByRole('heading', { level: 1, name: 'Vill du ta bort Växeln för gott?' })).toHaveFocus()
    const goes = ['en arbetsplats', 'en omgång', 'arbetsplatsen i hur det var vid 2 tidigare tillfällen']
    await waitFor(() => expect(listed(0)).toEqual(goes))
    expect(screen.getByRole('button', { name: 'Ladda ner säkerhetskopia' })).toBeVisible()
    expect(store.getState().tables).toEqual(both)
    await user.click(screen.getByRole('button', { name: 'Ta bort arbetsplatsen för gott' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Rensat' })).toHaveFocus()
    expect(listed(0)).toEqual(goes)
    expect(listed(1).join(' ')).toMatch(/historik.*filer som du har laddat ner/)
    expect(store.getState().tables).toEqual(someWork)
    expect(kept.texts()).toHaveLength(1)
    expect(kept.texts()[0]).toContain('Vårdadministrationen')
    expect(kept.texts()[0]).not.toContain('Växeln')
  })

  it('is told where how it was before cannot be changed, and can be tried again', async () => {
    const kept = keptPoints([{ text: textOf(both), why: 'daily' }])
    let isRefused = true
    const points = async () => ({
      ...(await kept.points()),
      rewrite: async (texts: ReadonlyMap<number, string>, gone: readonly number[]) => {
        if (isRefused) throw new Error('refused')
        await (await kept.points()).rewrite(texts, gone)
      },
    })
    const { user } = await renderApp({ at: '/data', tables: both, device: { points } })
    await user.click(screen.getByRole('button', { name: 'Rensa Växeln…' }))
    await user.click(screen.getByRole('button', { name: 'Ta bort arbetsplatsen för gott' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/borta från skärmen, men/)
    expect(screen.getByRole('heading', { level: 1, name: 'Växeln är inte helt borttagen' })).toBeVisible()
    expect(screen.queryByText(/Det här tas bort/)).not.toBeInTheDocument()
    isRefused = false
    await user.click(screen.getByRole('button', { name: 'Ta bort arbetsplatsen för gott' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Rensat' })).toBeVisible()
    expect(kept.texts()[0]).not.toContain('Växeln')
  })
})
