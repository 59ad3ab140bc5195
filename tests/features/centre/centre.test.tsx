import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeShared } from '../../../src/exchange/reading/sharedFile.ts'
import { readGiven } from '../../../src/exchange/reading/sharedFiles.ts'
import { collection } from '../../../src/features/centre/useCollection.ts'
import type { SharedExample } from '../../../src/schema/sharedExample.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { readiness, sharedExample } from '../../support/someExample.ts'

beforeEach(() => collection.clear())
afterEach(() => vi.restoreAllMocks())

const fileOf = (name: string, part: Partial<SharedExample> = {}) =>
  new File([writeShared('example', sharedExample({ id: name, ...part }))], `${name}.json`)
const open = (part: string) => renderApp({ at: `/center?del=${part}` })
const takeIn = async (...files: readonly File[]) => {
  const app = await open('inkommet')
  await app.user.upload(screen.getByLabelText('Välj filer'), [...files])
  await screen.findByText(/^Klart:/)
  return app
}
/** Goes to a part of the page, whose content may have to come first. */
const show = ({ user }: Awaited<ReturnType<typeof open>>, part: string) =>
  act(async () => {
    const parts = within(screen.getByRole('navigation', { name: 'Centrets delar' }))
    await user.click(parts.getByRole('link', { name: new RegExp(`^${part}`) }))
  })

it('takes in what can be read, and says of each of the others why not', async () => {
  await takeIn(
    fileOf('a'),
    fileOf('a'),
    fileOf('b', { texts: { headline: 'Om 811228-9874' } }),
    new File(['hej'], 'c.json'),
  )
  expect(screen.getByText('Klart: 4 filer, 4 rader.')).toBeVisible()
  const said = screen.getAllByRole('listitem').map((item) => item.textContent)
  for (const words of ['Nytt: 2', 'Samma igen: 1', 'Inte en fil från Lägeskoll AI: 1']) expect(said).toContain(words)
  expect(screen.getByText('Nytt · lagd åt sidan: personnummer')).toBeVisible()
  expect(collection.get().all.size).toBe(2)
})

it('finds by words inside others, narrows by a facet, and opens one in its place', async () => {
  const app = await takeIn(
    fileOf('a', { texts: { headline: 'Krav i upphandlingsunderlaget' } }),
    fileOf('b', { texts: { headline: 'Två timmar i veckan' }, facts: { ...sharedExample().facts, sector: 'church' } }),
  )
  await show(app, 'Exempel')
  await app.user.type(await screen.findByLabelText('Sök bland exemplen'), 'underlag')
  await waitFor(() => expect(screen.getByText('1 av 2 exempel')).toBeVisible())
  const row = screen.getByRole('button', { name: 'Krav i upphandlingsunderlaget' })
  expect(within(row).getByText('upphandlingsunderlaget').tagName).toBe('MARK')
  await app.user.click(row)
  expect(screen.getByText('Region', { selector: 'dd' })).toBeVisible()
  await app.user.clear(screen.getByLabelText('Sök bland exemplen'))
  await app.user.selectOptions(screen.getByLabelText('Sorts arbetsplats'), 'Kyrka')
  await waitFor(() => expect(screen.getByText('1 av 2 exempel')).toBeVisible())
})

it('asks once whether two that are alike are the same, and joins them text by text', async () => {
  const done = 'Vi skrev en lista över alla fel som tjänsten gjorde och gick igenom den varje fredag.'
  const app = await takeIn(
    fileOf('a', { texts: { headline: 'Lista över fel', done } }),
    fileOf('b', { texts: { headline: 'En lista över fel', done } }),
  )
  await show(app, 'Exempel')
  await app.user.click(await screen.findByRole('button', { name: 'En lista över fel' }))
  const compare = await screen.findByRole('link', { name: 'Jämför med Lista över fel' })
  await act(async () => app.user.click(compare))
  const row = await screen.findByRole('button', { name: 'Lista över fel' })
  await waitFor(() => expect(row).toHaveFocus())
  expect(row).toHaveAttribute('aria-expanded', 'true')
  await app.user.click(await screen.findByRole('radio', { name: /En lista över fel/ }))
  await app.user.click(screen.getByRole('button', { name: 'Slå ihop' }))
  expect(screen.getByText('De två är ihopslagna.')).toBeVisible()
  await show(app, 'Exempel')
  expect(await screen.findByText('1 av 1 exempel')).toBeVisible()
  expect(screen.getByRole('button', { name: 'En lista över fel' })).toBeVisible()
  await show(app, 'Dubbletter')
  await app.user.click(await screen.findByText('Redan bestämt (1)'))
  await app.user.click(screen.getByRole('button', { name: /^Ta tillbaka/ }))
  expect(await screen.findByText('Ett par att titta på.')).toBeVisible()
})

it('joins all pairs with the same words at one press, and leaves the others to be looked at', async () => {
  const done = 'Vi skrev en lista över alla fel som tjänsten gjorde och gick igenom den varje fredag.'
  const app = await takeIn(
    ...['a', 'b', 'c'].map((name) => fileOf(name, { texts: { headline: 'Lista över fel', done } })),
    fileOf('d', { texts: { headline: 'En annan lista', done } }),
  )
  await show(app, 'Dubbletter')
  await app.user.click(await screen.findByRole('button', { name: /^Slå ihop alla par/ }))
  expect(await screen.findByText(/^Ihopslagna par: 3/)).toBeVisible()
  expect(await screen.findByText('Ett par att titta på.')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Dubbletter' })).toHaveFocus()
})

it('sets a theme and a status on all that match, and publishes those', async () => {
  const files = catchSavedFiles()
  const app = await takeIn(fileOf('a', { audience: 'open' }), fileOf('b', { audience: 'centre' }))
  await show(app, 'Teman')
  await app.user.type(screen.getByLabelText('Namn'), 'Prov')
  await app.user.click(screen.getByRole('button', { name: 'Lägg till tema' }))
  await show(app, 'Exempel')
  await app.user.click(await screen.findByRole('checkbox', { name: /^Välj alla/ }))
  await app.user.click(screen.getByRole('button', { name: 'Sätt temat' }))
  await app.user.selectOptions(
    within(screen.getByRole('group', { name: /^Valda exempel/ })).getByLabelText('Var det är'),
    'Godkänt av avsändaren',
  )
  await app.user.click(screen.getByRole('button', { name: 'Ändra' }))
  await show(app, 'Spara')
  await app.user.click(await screen.findByRole('button', { name: 'Publicera samlingen' }))
  const [pack] = files
  const given = readGiven('p', new Uint8Array(await (pack?.blob.arrayBuffer() ?? new ArrayBuffer(0))))
  expect(given).toMatchObject([{ kind: 'example', example: { id: 'a' } }])
  expect(await pack?.blob.text()).toContain('"Prov"')
  expect([...collection.get().all.values()].map(({ status }) => status)).toEqual(['published', 'approved'])
})

it('tells of few workplaces nothing outside, and opens its own working file again', async () => {
  const files = catchSavedFiles()
  const said = (id: string, choice: 'yes' | 'no') => fileOf(id, { readiness: readiness({ guidelines: choice }) })
  const app = await takeIn(...['a', 'b', 'c', 'd'].map((id) => said(id, 'yes')))
  await show(app, 'Spara')
  await app.user.click(await screen.findByRole('button', { name: 'Ladda ner siffror att lämna ut (CSV)' }))
  await waitFor(() => expect(files).toHaveLength(1))
  expect(await files[0]?.blob.text()).not.toMatch(/;4;|;5;/)
  await app.user.click(screen.getByRole('button', { name: 'Ladda ner arbetsfilen' }))
  const saved = new File([(await files[1]?.blob.text()) ?? ''], 'arbetsfil.json')
  await app.user.click(screen.getByRole('button', { name: 'Ta bort samlingen…' }))
  await app.user.click(screen.getByRole('button', { name: 'Ta bort allt' }))
  await waitFor(() => expect(collection.get().all.size).toBe(0))
  await show(app, 'Inkommet')
  await app.user.upload(screen.getByLabelText('Välj filer'), saved)
  await screen.findByText(/^Klart:/)
  expect(collection.get().all.size).toBe(4)
})

it('shows a step’s answers with the survey beside, and makes a digest whose counts are told for good', async () => {
  const files = catchSavedFiles()
  const said = (id: string) =>
    fileOf(id, {
      audience: 'open',
      texts: { headline: `Rubrik ${id}` },
      readiness: readiness({ guidelines: 'dont-know' }),
    })
  const app = await takeIn(...['a', 'b', 'c', 'd', 'e'].map(said))
  await show(app, 'Siffror')
  expect(await screen.findByText(/^5 arbetsplatser/)).toBeVisible()
  collection.change(['a', 'b'], (one) => ({ ...one, status: 'approved' }))
  await show(app, 'Spara')
  await app.user.click(await screen.findByRole('button', { name: 'Mer Sammanställning' }))
  await app.user.click(screen.getByRole('button', { name: 'Webbsida (HTML): Sammanställning' }))
  await waitFor(() => expect(files).toHaveLength(1))
  const text = (await files[0]?.blob.text()) ?? ''
  for (const words of ['Rubrik a', 'Rubrik b', 'ungefär 5']) expect(text).toContain(words)
  expect(text).not.toContain('Rubrik c')
  expect(Object.keys(collection.get().about.told)).toEqual(['guidelines'])
})
