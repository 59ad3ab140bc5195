import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Device } from '../../../src/store/DeviceProvider.tsx'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { someWork } from '../../support/someWork.ts'

async function askToWipe(device: Partial<Device> = {}) {
  const app = await renderApp({ at: '/data', tables: someWork, device })
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
  'exempel som är samlade i Centret, om det finns några',
  'dina val av språk, utseende och var du sparar',
]

afterEach(() => {
  vi.restoreAllMocks()
})

describe('clearing', () => {
  it('lists exactly what goes and removes nothing yet', async () => {
    const { device, store } = await askToWipe()
    expect(listed(0)).toEqual(GOES)
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

  it('is not offered again in a tab that has been cleared', async () => {
    await renderApp({ at: '/data', device: { keep: 'wiped' } })
    expect(screen.queryByRole('button', { name: 'Rensa…' })).not.toBeInTheDocument()
  })
})
