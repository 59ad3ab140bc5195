import { readFileSync } from 'node:fs'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeEnvelope, writeWorkFile } from '../../../src/exchange/index.ts'
import { OpenFailed } from '../../../src/features/my-data/OpenFile.tsx'
import { createI18n } from '../../../src/i18n/createI18n.ts'
import { emptyTables, tablesOf } from '../../../src/schema/record.ts'
import { type Original, originals } from '../../support/originals.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { answer, round, someWork, workplace } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

const FILE = readFileSync('tests/fixtures/work-file-v1.json', 'utf8')
/** When that file was saved, as the clock said where this computer stands. */
const SAVED = new Date('2026-03-21T13:32:05.123Z')
const [DAY, HOUR, MINUTE] = [SAVED.getDate(), SAVED.getHours(), SAVED.getMinutes()].map((part) =>
  `${part}`.padStart(2, '0'),
)
const stamp = { contentVersion: 'x', savedAt: '2026-03-20T09:05:00.000' }

const fileOf = (text: BlobPart, name = 'kopia.json') => new File([text], name, { type: 'application/json' })

function largeFile() {
  const file = fileOf('')
  Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 })
  return file
}

const LABEL = { sv: 'Öppna en fil', en: 'Open a file' } as const

const pick = (user: UserEvent, file: File, language: Original = 'sv') =>
  user.upload(screen.getByLabelText(LABEL[language]), file)

/** In files from before version 3 a record stands bare. */
type Kept = { readonly id?: string; readonly record?: { readonly id: string } }
const stored = (text: string) =>
  (JSON.parse(text) as { readonly records: readonly Kept[] }).records.map((kept) => kept.record ?? kept)

afterEach(() => {
  vi.restoreAllMocks()
})

const files = {
  'not-ours': () => fileOf('{"some":"list"}'),
  'too-new': () => fileOf(writeEnvelope({ records: [] }, 999, stamp)),
  damaged: () => fileOf(FILE.slice(0, 900)),
  'too-large': largeFile,
} as const

const sentences = {
  sv: {
    'not-ours': /kopia\.json är inte en arbetsfil från Lägeskoll AI.*Välj en fil/,
    'too-new': /kopia\.json är gjord i en nyare version av Lägeskoll AI.*ladda om sidan/,
    damaged: /kopia\.json är skadad och går inte att läsa.*öppna en äldre kopia/,
    'too-large': /kopia\.json är större än 20 MB.*Kontrollera att du har valt rätt fil/,
  },
  en: {
    'not-ours': /kopia\.json is not a work file from Lägeskoll AI.*Choose a file/,
    'too-new': /kopia\.json was made in a newer version of Lägeskoll AI.*reload the page/,
    damaged: /kopia\.json is damaged and cannot be read.*open an older copy/,
    'too-large': /kopia\.json is larger than 20 MB.*Check that you have chosen the right file/,
  },
} as const

const NOTHING_CHANGED = { sv: /Inget har ändrats\.$/, en: /Nothing has changed\.$/ } as const

describe.each(originals)('a file that cannot be opened (%s)', (language) => {
  it.each(Object.keys(files) as (keyof typeof files)[])('is told in words and changes nothing: %s', async (failure) => {
    const { user, store } = await renderApp({ at: '/data', tables: someWork, language })
    const before = store.getState().tables
    await pick(user, files[failure](), language)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(sentences[language][failure])
    expect(alert).toHaveTextContent(NOTHING_CHANGED[language])
    expect(store.getState().tables).toBe(before)
  })

  it('is told in words when it could not be migrated', async () => {
    render(
      <I18nextProvider i18n={await createI18n(language)}>
        <OpenFailed failure="migration-failed" name="kopia.json" onWait={vi.fn()} />
      </I18nextProvider>,
    )
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(language === 'sv' ? /kommer från en äldre version/ : /comes from an older version/)
    expect(alert).toHaveTextContent(NOTHING_CHANGED[language])
  })
})

describe('a file that takes long to read', () => {
  it.each([
    ['sv', /hann inte läsas på två sekunder/, 'Läs filen igen, i högst en minut'],
    ['en', /not read within two seconds/, 'Read the file again, for at most a minute'],
  ] as const)('can be waited for (%s)', async (language, words, button) => {
    const wait = vi.fn()
    render(
      <I18nextProvider i18n={await createI18n(language)}>
        <OpenFailed failure="too-slow" name="kopia.json" onWait={wait} />
      </I18nextProvider>,
    )
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    fireEvent.click(screen.getByRole('button', { name: button }))
    expect(wait).toHaveBeenCalledOnce()
  })
})

describe('opening a file', () => {
  it('fills an empty app at once and says so', async () => {
    const { user, store } = await renderApp({ at: '/data' })
    await pick(user, fileOf(FILE))
    expect(await screen.findByText(/kopia\.json är öppnad/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    const opened = Object.values(store.getState().tables).flatMap((table) => Object.keys(table))
    expect(opened).toEqual(stored(FILE).map(({ id }) => id))
    expect(screen.getByRole('link', { name: 'Fortsätt i översikten' })).toHaveAttribute('href', '/oversikt')
  })

  it('forgets an earlier failure', async () => {
    const { user } = await renderApp({ at: '/data' })
    await pick(user, files.damaged())
    await screen.findByRole('alert')
    await pick(user, fileOf(FILE))
    await screen.findByText(/är öppnad/)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('works by dropping the file', async () => {
    const { store } = await renderApp({ at: '/data' })
    const box = screen.getByText('Eller dra filen hit.').closest('label')
    if (!box) throw new Error('There is no box to drop on')
    fireEvent.drop(box, { dataTransfer: { files: [fileOf(FILE)] } })
    await screen.findByText(/är öppnad/)
    expect(Object.keys(store.getState().tables.workplace)).toHaveLength(1)
  })

  it('reads none of several that are dropped at once, and says so until one is picked', async () => {
    const { user, store } = await renderApp({ at: '/data' })
    const box = screen.getByText('Eller dra filen hit.')
    fireEvent.drop(box, { dataTransfer: { files: [fileOf(FILE), fileOf(FILE)] } })
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Det var 2 filer\. Öppna en åt gången/)
    expect(store.getState().tables).toEqual(emptyTables)
    await pick(user, fileOf(FILE))
    await screen.findByText(/är öppnad/)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('can be done by keyboard: the field takes the focus', async () => {
    const { user } = await renderApp({ at: '/data' })
    const field = screen.getByLabelText('Öppna en fil')
    for (let presses = 0; presses < 40 && document.activeElement !== field; presses += 1) await user.tab()
    expect(field).toHaveFocus()
  })
})

describe('a file opened over own work', () => {
  async function askToReplace(language: Original = 'sv') {
    const app = await renderApp({ at: '/data', tables: someWork, language })
    const before = app.store.getState().tables
    await pick(app.user, fileOf(FILE), language)
    const title = language === 'sv' ? 'Vill du ersätta det som finns här?' : 'Do you want to replace what is here?'
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: title })).toHaveFocus())
    return { ...app, before }
  }

  const holds = (title: RegExp) => {
    const card = screen.getByRole('heading', { level: 2, name: title }).closest('section')
    if (!card) throw new Error(`No card is called ${title}`)
    return within(card)
  }

  it('shows first what would go and what the file holds, and has changed nothing', async () => {
    const { store, before } = await askToReplace()
    const now = holds(/finns nu och tas bort/)
    expect(now.getByText('Vårdadministrationen')).toBeInTheDocument()
    expect(now.getByText('en arbetsplats, en omgång, 2 svar, en anteckning, en åtgärd')).toBeInTheDocument()
    const file = holds(/finns i filen kopia\.json/)
    expect(file.getByText('Vårdadministrationen Östra "kliniken"')).toBeInTheDocument()
    expect(file.getByText(`${DAY} mars 2026 kl. ${HOUR}.${MINUTE}`)).toBeInTheDocument()
    expect(
      file.getByText(/^en arbetsplats, en omgång, ett svar, 3 anteckningar, 2 belägg, 2 åtgärder/),
    ).toBeInTheDocument()
    expect(store.getState().tables).toBe(before)
  })

  it('says the same in English', async () => {
    await askToReplace('en')
    expect(
      holds(/What is here now/).getByText('one workplace, one round, 2 answers, one note, one action'),
    ).toBeInTheDocument()
    expect(holds(/What is in the file/).getByText(`${DAY} March 2026 at ${HOUR}:${MINUTE}`)).toBeInTheDocument()
  })

  it('replaces on request, and only then', async () => {
    const { user, store } = await askToReplace()
    await user.click(screen.getByRole('button', { name: 'Ersätt det som finns här' }))
    expect(await screen.findByText(/kopia\.json är öppnad/)).toBeInTheDocument()
    expect(Object.keys(store.getState().tables.action)).toHaveLength(2)
    expect(store.getState().tables.workplace).not.toHaveProperty('w1')
  })

  it('changes nothing when the person cancels', async () => {
    const { user, store, before } = await askToReplace()
    await user.click(screen.getByRole('button', { name: 'Avbryt' }))
    expect(screen.getByRole('heading', { level: 1, name: 'Mina data' })).toHaveFocus()
    expect(store.getState().tables).toBe(before)
    expect(screen.queryByText(/är öppnad/)).not.toBeInTheDocument()
  })

  it('offers a copy of what would go', async () => {
    const saved = catchSavedFiles()
    const { user } = await askToReplace()
    await user.click(screen.getByRole('button', { name: 'Ladda ner säkerhetskopia' }))
    expect(stored(await (saved[0]?.blob.text() ?? '')).map(({ id }) => id)).toContain('w1')
  })

  it('says when it is the invented example, or has no name', async () => {
    const { user } = await renderApp({ at: '/data', tables: someWork })
    const example = tablesOf([{ ...workplace, name: ' ', isExample: true }, round, answer('q')])
    await pick(
      user,
      fileOf(writeWorkFile(workOf(example), { contentVersion: 'x', savedAt: '2026-03-20T09:05:00.000Z' })),
    )
    await screen.findByRole('button', { name: 'Ersätt det som finns här' })
    expect(holds(/i filen/).getByText(/^Påhittat exempel/)).toBeInTheDocument()
    expect(holds(/i filen/).getByText('Utan namn')).toBeInTheDocument()
  })

  it('says when the file is empty', async () => {
    const { user } = await renderApp({ at: '/data', tables: someWork })
    await pick(
      user,
      fileOf(writeWorkFile(workOf(emptyTables), { contentVersion: 'x', savedAt: '2026-03-20T09:05:00.000Z' })),
    )
    await screen.findByRole('button', { name: 'Ersätt det som finns här' })
    expect(holds(/i filen/).getByText('Inget ifyllt')).toBeInTheDocument()
  })
})
