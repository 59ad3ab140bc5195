import { screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { readShared } from '../../../src/exchange/reading/sharedFile.ts'
import type { GoodExample } from '../../../src/schema/goodExample.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { goodExample } from '../../support/someExample.ts'
import { action, answer, round, workplace } from '../../support/someWork.ts'

afterEach(() => vi.restoreAllMocks())

const open = (at: string, ...records: readonly AppRecord[]) =>
  renderApp({ at, tables: tablesOf([workplace, round, ...records]) })
type App = Awaited<ReturnType<typeof open>>
const kept = ({ store }: App): readonly GoodExample[] => Object.values(store.getState().tables['good-example'])
const save = ({ user }: App) => user.click(screen.getByRole('button', { name: 'Ladda ner filen' }))

it('makes an example with the first word, and only one', async () => {
  const app = await open('/exempel/nytt')
  expect(kept(app)).toEqual([])
  await app.user.type(screen.getByLabelText('Rubrik'), 'Vi provade')
  await app.user.type(screen.getByLabelText('Vad som inte fungerade'), 'Tiden')
  await app.user.selectOptions(screen.getByLabelText('Sorts arbetsplats'), 'Region')
  expect(kept(app)).toMatchObject([{ headline: 'Vi provade', notWorking: 'Tiden', sector: 'region', goes: [] }])
})

it('takes from the plan what is pressed, and nothing else', async () => {
  const app = await open('/exempel/nytt', action)
  await app.user.selectOptions(screen.getByLabelText('Åtgärd'), 'Ta fram en riktlinje')
  expect(kept(app)).toEqual([])
  await app.user.click(screen.getByRole('button', { name: 'Ta med: Vad vi gjorde' }))
  expect(kept(app)).toMatchObject([{ headline: '', done: 'Ta fram en riktlinje' }])
  expect(screen.getByRole('button', { name: 'Finns i exemplet: Vad vi gjorde' })).toHaveFocus()
})

it('saves the very bytes that were shown, and the same file again until something changes', async () => {
  const files = catchSavedFiles()
  const app = await open('/exempel/example-1/dela', goodExample(), answer('guidelines', { choice: 'no' }))
  expect(screen.getByRole('button', { name: 'Ladda ner filen' })).toHaveAttribute('aria-disabled', 'true')
  await app.user.click(screen.getByRole('checkbox', { name: 'Rubrik' }))
  await app.user.click(screen.getByRole('checkbox', { name: /^Svaren i checklistan/ }))
  const shown = document.querySelector('pre')?.textContent ?? ''
  await save(app)
  await save(app)
  const [first = '', second] = await Promise.all(files.map(({ blob }) => blob.text()))
  expect([first, second]).toEqual([shown, shown])
  expect(first).not.toMatch(/Provgruppen|Vårdadministrationen/)
  expect(readShared(first)).toMatchObject({
    kind: 'example',
    example: {
      version: 1,
      texts: { headline: 'Vi provade i sex veckor' },
      readiness: { answers: { guidelines: 'no' } },
    },
  })
  expect(files.map(({ name }) => name)).toEqual(['AI-exempel_example-1.json', 'AI-exempel_example-1.json'])
  expect(kept(app)).toMatchObject([{ version: 1, sharedOn: '2026-03-21' }])
  await app.user.click(screen.getByRole('checkbox', { name: 'Vad vi gjorde' }))
  await save(app)
  expect(kept(app)).toMatchObject([{ version: 2 }])
})

it('names what stays, and shows the file’s own words under what goes', async () => {
  await open('/exempel/example-1/dela', goodExample({ goes: ['headline'] }))
  const goes = within(screen.getByRole('region', { name: 'Det här skickas' }))
  const stays = within(screen.getByRole('region', { name: 'Det här skickas inte' }))
  expect(goes.getByText('Vi provade i sex veckor')).toBeVisible()
  expect(stays.getByText('Texten ”Vad vi gjorde”')).toBeVisible()
  expect(stays.getByText('Arbetsplatsens namn')).toBeVisible()
})

it('makes no file with an identity number in it', async () => {
  const files = catchSavedFiles()
  const app = await open('/exempel/example-1/dela', goodExample({ goes: ['headline'], headline: 'Om 811228-9874' }))
  expect(screen.getByText(/^Ett personnummer finns/)).toBeVisible()
  await save(app)
  expect(files).toEqual([])
  expect(kept(app)).toMatchObject([{ version: 0 }])
})

it('takes back what was sent by a file with its id alone', async () => {
  const files = catchSavedFiles()
  const app = await open('/exempel/example-1/dela', goodExample({ version: 2, goes: ['headline'] }))
  await app.user.click(screen.getByRole('button', { name: 'Ladda ner filen som tar tillbaka' }))
  const text = (await files[0]?.blob.text()) ?? ''
  expect(readShared(text)).toEqual({ kind: 'withdrawal', of: { id: 'example-1', version: 2 } })
  expect(kept(app)).toMatchObject([{ withdrawnOn: '2026-03-21' }])
})

it('lists several, and takes one away with the way back', async () => {
  const app = await open('/exempel', goodExample(), goodExample({ id: 'example-2' as never, headline: 'Ett till' }))
  await app.user.click(screen.getByRole('button', { name: 'Ta bort: Ett till' }))
  expect(kept(app)).toHaveLength(1)
  await app.user.click(screen.getByRole('button', { name: /Ångra/ }))
  expect(kept(app)).toHaveLength(2)
})
