import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeShared } from '../../../src/exchange/reading/sharedFile.ts'
import { packs } from '../../../src/features/examples/packs/usePacks.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { examplePack, publishedExample } from '../../support/someExample.ts'

beforeEach(() => packs.forget())
afterEach(() => vi.restoreAllMocks())

const fileOf = (pack = examplePack(), name = 'samling.json') => new File([writeShared('pack', pack)], name)
const two = examplePack({
  examples: [
    publishedExample({ id: 'a', texts: { headline: 'Krav i upphandlingsunderlaget', done: 'Vi läste underlaget.' } }),
    publishedExample({ id: 'b', texts: { headline: 'Två timmar i veckan', done: 'Tid i schemat.' } }),
  ],
})
const pick = (app: App, file: File) => app.user.upload(screen.getByLabelText('Öppna en samling'), file)
type App = Awaited<ReturnType<typeof renderApp>>
async function openTwo(at = '/exempel/samling') {
  const app = await renderApp({ at })
  await pick(app, fileOf(two))
  await screen.findByText('Centrets samling är öppnad.')
  return app
}
const actionsIn = ({ store }: App) => Object.values(store.getState().tables.action)

it('opens a pack, finds by words inside others, marks them, and puts nothing in the address', async () => {
  const app = await openTwo()
  await app.user.type(screen.getByLabelText('Sök bland exemplen'), 'underlag')
  await waitFor(() => expect(screen.getByText('1 av 2 exempel')).toBeVisible())
  const row = screen.getByRole('button', { name: 'Krav i upphandlingsunderlaget' })
  expect(within(row).getByText('upphandlingsunderlaget').tagName).toBe('MARK')
  expect(window.location.href).not.toContain('underlag')
})

it('makes one action of an example, however often it is pressed, and takes it back', async () => {
  const app = await openTwo()
  await app.user.click(screen.getByRole('button', { name: 'Två timmar i veckan' }))
  const add = screen.getByRole('button', { name: 'Lägg till i handlingsplanen: Två timmar i veckan' })
  await app.user.dblClick(add)
  expect(actionsIn(app)).toMatchObject([
    { what: { kind: 'own', text: 'Tid i schemat.' }, origin: { kind: 'example', exampleId: 'b', isInvented: false } },
  ])
  await app.user.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(actionsIn(app)).toEqual([])
  expect(add).toHaveFocus()
})

it('lets go of what a later edition no longer has, and keeps the later one', async () => {
  const app = await openTwo()
  await pick(app, fileOf({ ...two, edition: 2, examples: two.examples.slice(0, 1) }))
  await screen.findByText(/^Centrets samling är öppnad. Den ersätter/)
  expect(screen.getByText('1 av 1 exempel')).toBeVisible()
  await pick(app, fileOf(two))
  await screen.findByText(/^Här finns redan en senare utgåva/)
  expect(screen.getByText('1 av 1 exempel')).toBeVisible()
})

it('removes a pack, with the way back where it stood', async () => {
  const app = await openTwo()
  await app.user.click(screen.getByRole('button', { name: 'Ta bort: Centrets samling' }))
  expect(packs.get().opened).toEqual([])
  expect(screen.getByRole('button', { name: 'Ångra' })).toHaveFocus()
  await app.user.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(packs.get().opened).toHaveLength(1)
})

it.each([
  ['hej', /är inte en fil från Lägeskoll AI/],
  ['{"format": "lageskoll-example-pack"', /är skadad/],
  [writeShared('pack', examplePack()).replace('"formatVersion": 1', '"formatVersion": 9'), /nyare version/],
  ['{"format": "lageskoll-work-file"}', /är ingen samling/],
])('says why a file cannot be opened: %s', async (text, why) => {
  const app = await renderApp({ at: '/exempel/samling' })
  await pick(app, new File([text], 'x.json'))
  expect(await screen.findByRole('alert')).toHaveTextContent(why)
})

it('opens a made-up pack at a press, and tells the plan nothing of others who have done so', async () => {
  const app = await renderApp({ at: '/exempel/samling' })
  await app.user.click(await screen.findByRole('button', { name: 'Öppna en påhittad samling' }))
  expect(await screen.findByText(/· Påhittad$/)).toBeVisible()
  await app.user.click(screen.getByRole('button', { name: /^Studiecirkel/ }))
  await app.user.click(screen.getByRole('button', { name: /^Lägg till i handlingsplanen/ }))
  expect(actionsIn(app)).toMatchObject([{ origin: { kind: 'example', isInvented: true } }])
})

it('opens a pack among the files too, with the way to it', async () => {
  const app = await renderApp({ at: '/data' })
  await app.user.upload(screen.getByLabelText('Öppna en fil'), fileOf(two))
  expect(await screen.findByText('Centrets samling är öppnad.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Läs exempel från andra' })).toBeVisible()
})
