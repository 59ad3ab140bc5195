import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Device } from '../../../src/store/DeviceProvider.tsx'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { someWork } from '../../support/someWork.ts'

const show = (
  device: Partial<Device>,
  other: Pick<Parameters<typeof renderApp>[0] & object, 'language' | 'saveStatus'> = {},
) => renderApp({ at: '/data', tables: someWork, device, ...other })

const main = () => within(screen.getByRole('main'))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('what has been filled in', () => {
  it('is counted in words', async () => {
    await show({})
    expect(
      main().getByText('Här finns en arbetsplats, en omgång, 2 svar, en anteckning och en åtgärd.'),
    ).toBeInTheDocument()
  })

  it('is nothing on the first visit', async () => {
    await renderApp({ at: '/data' })
    expect(main().getByText('Inget är ifyllt än.')).toBeInTheDocument()
  })

  it.each([
    [
      { kind: 'saved', at: new Date('2026-03-21T14:32:10') },
      /Senast sparat i den här webbläsaren 21 mars 2026 kl\. 14\.32\./,
    ],
    [{ kind: 'nothing-yet' }, /Inget har ändrats sedan du öppnade sidan\./],
    [{ kind: 'failed', why: 'refused' }, /gick inte att spara.*Ladda ner en säkerhetskopia innan du stänger/],
  ] as const)('says when it was saved: %o', async (saveStatus, words) => {
    await show({}, { saveStatus })
    expect(main().getByText(words)).toBeInTheDocument()
  })

  it.each([
    [undefined, /känner inte till någon säkerhetskopia/],
    [new Date('2026-03-21T08:00:00'), /säkerhetskopian laddade du ner i dag/],
    [new Date('2026-03-20T23:50:00'), /säkerhetskopian laddade du ner för 1 dag sedan/],
    [new Date('2026-03-09T10:00:00'), /säkerhetskopian laddade du ner för 12 dagar sedan/],
  ])('says how old the latest copy is: %o', async (copiedAt, words) => {
    await show({ copiedAt })
    expect(main().getByText(words)).toBeInTheDocument()
  })
})

describe('where work is kept', () => {
  it.each([
    ['not-asked', /sparas bara i den här webbläsaren.*kan försvinna om webbläsaren rensas/],
    ['here', /sparas bara i den här webbläsaren.*kan försvinna om webbläsaren rensas/],
    ['file-only', /^Inget sparas i den här webbläsaren\./],
    ['refused', /låter inte sidan spara här/],
    [
      'silent',
      /^Webbläsarens lagring svarar inte, så inget sparas\. Det du fyller i finns bara i den här fliken och försvinner/,
    ],
    ['wiped', /sparar inget mer förrän du laddar om/],
  ] as const)('is told honestly: %s', async (keep, words) => {
    await show({ keep }, { saveStatus: { kind: 'not-kept' } })
    expect(main().getByText(words)).toBeInTheDocument()
    expect(
      main().getByText(/Är det arbetsgivarens dator\? Arbetsgivaren kan se att du besökt sidan/),
    ).toBeInTheDocument()
  })

  it.each(['sv', 'en'] as const)('never promises more than it can keep (%s)', async (language) => {
    await show({}, { language })
    const text = screen.getByRole('main').textContent
    expect(text).not.toMatch(/\bsäkert\b|\bskyddat\b|\bsafely\b|\bsecurely?\b/i)
    expectOnlyWords(text)
  })
})

describe('"Is this your own computer?"', () => {
  it('says that an unanswered question means saved here', async () => {
    await show({ keep: 'not-asked' })
    expect(main().getByText('Du har inte valt. Då sparas det här.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Spara här' })).toHaveAttribute('aria-pressed', 'false')
    expect(screen.getByRole('button', { name: 'Spara bara i fil' })).toHaveAttribute('aria-pressed', 'false')
  })

  it('says before the choice that what is saved here is removed', async () => {
    const { user, device } = await show({})
    expect(main().getByText(/Det som är sparat i den här webbläsaren tas bort/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Spara bara i fil' }))
    expect(device.chooseKeep).toHaveBeenCalledExactlyOnceWith('file-only')
    expect(await screen.findByText(/är borttaget\. Ladda ner en fil/)).toHaveAttribute('role', 'status')
  })

  it('saves here on request', async () => {
    const { user, device } = await show({ keep: 'file-only' })
    expect(screen.getByRole('button', { name: 'Spara bara i fil' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getByRole('button', { name: 'Spara här' }))
    expect(device.chooseKeep).toHaveBeenCalledExactlyOnceWith('here')
    expect(await screen.findByText(/^Det som finns på skärmen är sparat/)).toHaveAttribute('role', 'status')
  })

  it('says when the browser refuses', async () => {
    const { user } = await show({ chooseKeep: () => Promise.reject(new Error('full')) })
    await user.click(screen.getByRole('button', { name: 'Spara här' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/inget har ändrats.*Stäng sedan andra flikar/)
  })

  it.each(['refused', 'wiped'] as const)('is not asked where there is no choice: %s', async (keep) => {
    await show({ keep })
    expect(screen.queryByRole('heading', { name: 'Är det här din egen dator?' })).not.toBeInTheDocument()
  })
})

describe('work that cannot be read', () => {
  const unreadable = { reason: 'damaged', raw: '{"format":"lageskoll-work-file","records":[7]}' } as const

  it('can be saved to a file exactly as it was kept', async () => {
    const saved = catchSavedFiles()
    const { user, device } = await show({ keep: 'unreadable', unreadable })
    await user.click(screen.getByRole('button', { name: 'Ladda ner det som inte går att läsa' }))
    expect(saved.map(({ name }) => name)).toEqual(['lageskoll-olast_2026-03-21.json'])
    expect(await saved[0]?.blob.text()).toBe(unreadable.raw)
    expect(device.chooseKeep).not.toHaveBeenCalled()
    expect(device.noteCopied).not.toHaveBeenCalled()
  })

  it('gives way only when the person starts over', async () => {
    const { user, device } = await show({ keep: 'unreadable', unreadable })
    expect(main().getByText(/tas det som inte går att läsa bort/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Börja om här' }))
    expect(device.chooseKeep).toHaveBeenCalledExactlyOnceWith('here')
  })

  it('from a newer version says first to reload', async () => {
    await show({ keep: 'unreadable', unreadable: { ...unreadable, reason: 'too-new' } })
    expect(
      main().getByText(
        /nyare version av Lägeskoll AI\. Ladda om sidan för att få den nya versionen\. Hjälper inte det/,
      ),
    ).toBeInTheDocument()
  })
})
