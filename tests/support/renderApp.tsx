import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { i18n } from 'i18next'
import { useLayoutEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter, useNavigate } from 'react-router'
import { expect, vi } from 'vitest'
import { Shell } from '../../src/app/Shell.tsx'
import { createI18n } from '../../src/i18n/createI18n.ts'
import type { Outside } from '../../src/records/edited.ts'
import type { ContentIn } from '../../src/schema/content.ts'
import { type Kept, type KeptThing, keptThings } from '../../src/schema/keptHere.ts'
import { languageOf, type Reading } from '../../src/schema/language.ts'
import { emptyTables, type Tables } from '../../src/schema/record.ts'
import type { SaveStatus } from '../../src/schema/saveStatus.ts'
import { ContentProvider, type LoadContent } from '../../src/store/ContentProvider.tsx'
import { createWorkStore } from '../../src/store/createWorkStore.ts'
import { type Device, DeviceProvider, type Look, SaveStatusProvider } from '../../src/store/DeviceProvider.tsx'
import { WorkProvider } from '../../src/store/WorkProvider.tsx'
import { realContent } from './content.ts'
import { workOf } from './work.ts'

type Options = {
  readonly at?: string
  readonly tables?: Tables
  readonly language?: Reading
  /** Parts of the content to use in place of the real ones. */
  readonly content?: Partial<ContentIn>
  readonly device?: Partial<Device>
  readonly saveStatus?: SaveStatus
  readonly today?: string
  /** What each part of the content comes through: at once where nothing is given. */
  readonly arrives?: (coming: Promise<unknown>) => Promise<unknown>
}

/** The start page and what has the screen for itself have none. */
const hasRail = (at: string) => at !== '/' && !/^\/apt\/(?:.+\/)?(?:visa|ledare)$/.test(at)

/** The whole app in a memory router, with the real content, a fixed clock and a device that keeps nothing. */
export async function renderApp({
  at = '/',
  tables = emptyTables,
  language = 'sv',
  content = {},
  device: deviceParts = {},
  saveStatus = { kind: 'nothing-yet' },
  today = '2026-03-21',
  arrives = (coming) => coming,
}: Options = {}) {
  let count = 0
  const outside: Outside = { now: () => new Date(`${today}T10:00:00`), newId: () => `id-${++count}` }
  const store = createWorkStore(workOf(tables), outside)
  const i18n = await createI18n(language)
  const device = { wipe: vi.fn(async () => undefined), noteCopied: vi.fn(), chooseKeep: vi.fn(async () => undefined) }
  const parts = { [language]: { ...realContent(language), ...content } } as Partial<Record<Reading, ContentIn>>
  const loaded = new Map<string, Promise<unknown>>()
  const load: LoadContent = (part, wanted) => {
    const key = `${part}/${wanted}`
    parts[wanted] ??= { ...realContent(wanted), ...content }
    const known = loaded.get(key) ?? arrives(Promise.resolve(parts[wanted][part]))
    loaded.set(key, known)
    return known as never
  }
  const user = userEvent.setup()
  const steer: Steer = { to: () => undefined }
  render(
    <TestApp
      {...{ at, steer, store, i18n, outside, load, language, saveStatus, parts: { ...device, ...deviceParts } }}
    />,
  )
  // A page brings some hundred modules, which a busy machine takes half a minute to read: they are waited for as such, so that
  // the limit for what is drawn counts the drawing alone.
  await vi.dynamicImportSettled()
  await screen.findByRole('heading', { level: 1 })
  if (hasRail(at)) await screen.findByRole('navigation', { name: i18n.t('nav.label') })
  // A heading can stand there before the page listens to keys: a person is never that quick, a test is.
  await act(async () => undefined)
  /** To another address, as a link leads there, however much of its page is still to come. */
  const goTo = (address: string) => act(async () => steer.to(address))
  return { user, store, device, i18n, goTo }
}

/** A browser that keeps so many of some things. */
export const keptAs = (counts: Partial<Record<KeptThing, number>>): Kept =>
  Object.fromEntries(
    keptThings.map((thing) => [thing, { count: counts[thing] ?? 0, characters: (counts[thing] ?? 0) * 100 }]),
  ) as Kept

/** How to get elsewhere, once it is drawn. */
type Steer = { to: (address: string) => void }

function Steered({ steer }: { readonly steer: Steer }) {
  const navigate = useNavigate()
  useLayoutEffect(() => {
    steer.to = (address) => void navigate(address)
  }, [steer, navigate])
  return null
}

type TestAppProps = {
  readonly at: string
  readonly steer: Steer
  readonly store: ReturnType<typeof createWorkStore>
  readonly i18n: i18n
  readonly outside: Outside
  readonly load: LoadContent
  readonly language: Reading
  readonly saveStatus: SaveStatus
  readonly parts: Partial<Device>
}

function TestApp({ at, steer, store, i18n, outside, load, language: first, saveStatus, parts }: TestAppProps) {
  const [reading, setReading] = useState(first)
  const [look, setLook] = useState<Look>('as-computer')
  const [atATime, setAtATime] = useState<Device['atATime']>()
  const [asking, setAsking] = useState<Device['asking']>({})
  const device: Device = {
    ...{ language: languageOf(reading), reading },
    chooseLanguage: (chosen) => void i18n.changeLanguage(chosen).then(() => setReading(chosen)),
    look,
    chooseLook: setLook,
    atATime,
    chooseAtATime: setAtATime,
    asking,
    ask: (part) => setAsking((now) => ({ ...now, ...part })),
    keep: 'not-asked',
    points: undefined,
    chooseKeep: async () => undefined,
    copiedAt: undefined,
    noteCopied: () => undefined,
    quiet: {},
    beQuiet: () => undefined,
    unreadable: undefined,
    whatIsKept: async () => keptAs({}),
    wipe: async () => undefined,
    contentVersion: 'test',
    ...parts,
  }
  return (
    <I18nextProvider i18n={i18n}>
      <DeviceProvider value={device}>
        <SaveStatusProvider value={saveStatus}>
          <WorkProvider store={store} outside={outside}>
            <ContentProvider language={reading} load={load}>
              <MemoryRouter initialEntries={[at]}>
                <Steered steer={steer} />
                <Shell />
              </MemoryRouter>
            </ContentProvider>
          </WorkProvider>
        </SaveStatusProvider>
      </DeviceProvider>
    </I18nextProvider>
  )
}

/** Fails when a page shows a translation key or a hole instead of words. */
export function expectOnlyWords(text: string): void {
  expect(text).not.toMatch(/undefined|\[object|\{\{|\b(?:common|steps|plan|documents):/)
}
