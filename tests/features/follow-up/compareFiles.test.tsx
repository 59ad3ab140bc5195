import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { writeWorkFile } from '../../../src/exchange/reading/writeWorkFile.ts'
import { type AppRecord, emptyTables, tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { answer, round, workplace } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

const text = (...records: readonly AppRecord[]) =>
  writeWorkFile(workOf(tablesOf(records)), { contentVersion: 'test', savedAt: '2026-09-10T08:00:00.000Z' })
const second = { ...round, id: 'r2', startedOn: '2026-09-01' } as typeof round
const spring = text(workplace, round, answer('guidelines', { choice: 'no' }), answer('told-when-used'))
const autumn = text(workplace, second, { ...answer('guidelines', { choice: 'partly' }), roundId: second.id })
const fileOf = (content: string, name: string) => new File([content], name, { type: 'application/json' })
const pick = (app: Awaited<ReturnType<typeof renderApp>>, ...files: readonly File[]) =>
  app.user.upload(screen.getByLabelText('Välj två filer'), [...files])
const part = () => within(screen.getByRole('heading', { name: 'Jämför två filer' }).closest('section') as HTMLElement)

it('compares the rounds of two files that are picked together, and takes neither of them in', async () => {
  const { user, store } = await renderApp({ at: '/uppfoljning', today: '2026-09-20' })
  await user.upload(screen.getByLabelText('Välj två filer'), [fileOf(autumn, 'host.json'), fileOf(spring, 'var.json')])
  expect(await part().findByText('Från omgången 2026-03-01 till omgången 2026-09-01')).toBeVisible()
  const row = within(part().getByText('Riktlinjer för AI').closest('li') as HTMLElement)
  expect(row.getByText('Bättre')).toBeVisible()
  const dropped = within(
    part().getByRole('heading', { name: 'Frågor som inte längre ställs' }).closest('section') as HTMLElement,
  )
  expect(dropped.getByText('Får de som berörs, både personal och invånare, veta när AI används?')).toBeVisible()
  expect(store.getState().tables).toEqual(emptyTables)
})

it('says of each file that cannot be read why, and goes on with the next', async () => {
  const { user } = await renderApp({ at: '/uppfoljning', today: '2026-09-20' })
  const newer = readFileSync('tests/fixtures/work-file-v3.json', 'utf8').replace(
    '"formatVersion": 3',
    '"formatVersion": 99',
  )
  await user.upload(screen.getByLabelText('Välj två filer'), [fileOf(spring, 'var.json'), fileOf(newer, 'ny.json')])
  expect(await part().findByText(/^ny\.json är gjord i en nyare version/)).toBeVisible()
  const strange = text({ ...workplace, id: 'w2' } as typeof workplace, { ...second, workplaceId: 'w2' } as never, {
    ...answer('guidelines', { choice: 'yes' }),
    roundId: second.id,
  })
  await user.upload(screen.getByLabelText('Välj den andra filen'), fileOf(strange, 'annan.json'))
  expect(await part().findByText(/^Filerna gäller två olika arbetsplatser/)).toBeVisible()
  expect(part().queryByText(/nyare version/)).toBeNull()
})

it.each([
  [
    'of more than two reads none, and says how many are compared',
    [spring, autumn, spring],
    /^Det var 3 filer, och två/,
  ],
  ['of one round saved twice says so', [spring, spring], /^Filerna har samma omgång, sparad två gånger/],
  [
    'with a round on a day to come says which day, and to look at the clock',
    [spring, autumn.replaceAll('2026-09-01', '2031-09-01')],
    /är daterad 2031-09-01, en dag som inte har kommit/,
  ],
  ['without an answer says which', [spring, text(workplace, second)], /^I fil-1\.json finns inga svar att jämföra/],
])('a pick %s', async (_what, contents, sentence) => {
  const app = await renderApp({ at: '/uppfoljning', today: '2026-09-20' })
  await pick(app, ...contents.map((content, index) => fileOf(content, `fil-${index}.json`)))
  expect(await part().findByText(sentence)).toBeVisible()
  expect(app.store.getState().tables).toEqual(emptyTables)
})

it('files of two format versions, saved by clocks that differ by years, are compared as they are', async () => {
  const app = await renderApp({ at: '/uppfoljning', today: '2026-09-20' })
  const old = readFileSync('tests/fixtures/work-file-v1.json', 'utf8')
  const late = autumn.replace('2026-09-10T08:00:00.000Z', '2046-09-10T08:00:00.000Z')
  await pick(app, fileOf(late, 'nu.json'), fileOf(old, 'gammal.json'))
  expect(await part().findByText(/^Filerna gäller två olika arbetsplatser/)).toBeVisible()
  expect(part().getByText(/^Från omgången .* till omgången 2026-09-01$/)).toBeVisible()
})
