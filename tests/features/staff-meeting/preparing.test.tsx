import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newlyTold } from '../../../src/domain/staff-meeting/tally.ts'
import { tablesOf } from '../../../src/schema/record.ts'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import type { ToldCount } from '../../../src/schema/toldCount.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workplace } from '../../support/someWork.ts'
import { tinyAsked } from '../../support/tinyStaffMeeting.ts'
import { staffMeetingRecords } from '../../support/work.ts'
import { counts, field, kept, open, staffMeetingOf } from './staffMeetingPage.ts'

describe('a meeting that is removed', () => {
  const remove = async (meeting: StaffMeeting) => {
    const app = await open('/apt', meeting)
    await app.user.click(screen.getByRole('button', { name: /^Ta bort/ }))
    return app
  }

  it('comes back with Undo', async () => {
    const app = await remove(staffMeetingOf())
    expect(screen.queryByText(/Siffror som har stått i minnesanteckningar/)).not.toBeInTheDocument()
    await app.user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(kept(app)).toEqual([staffMeetingOf()])
  })
})

describe('preparing a meeting', () => {
  it('begins with a ready set of four questions for today', async () => {
    const app = await open('/apt')
    await app.user.click(screen.getByRole('button', { name: 'Förbered ett möte' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Förbered mötet' })).toBeVisible()
    expect(kept(app)).toMatchObject([{ on: '2026-03-21', length: 20 }])
    expect(kept(app)[0]?.questions).toHaveLength(4)
  })

  it('takes an own question, and says when it is too long to be read from the back', async () => {
    const app = await open('/apt/m1/forbered', staffMeetingOf())
    const long = 'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton'
    await app.user.type(field('En egen fråga'), long)
    expect(screen.getByText(/^Frågan har 13 ord/)).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Lägg till frågan' }))
    expect(kept(app)[0]?.questions[1]?.asked).toEqual({ kind: 'own', text: long })
  })

  it('takes a known question written in its own words for what it is, and asks none twice', async () => {
    const app = await open('/apt/m1/forbered', staffMeetingOf())
    for (const text of [
      'har din arbetsgivare riktlinjer för hur du får använda AI',
      'Får du använda AI i ditt arbete?',
    ]) {
      await app.user.type(field('En egen fråga'), text)
      await app.user.click(screen.getByRole('button', { name: 'Lägg till frågan' }))
    }
    expect(kept(app)[0]?.questions.map(({ id }) => id)).toEqual(['may-use-ai', 'employer-guidelines'])
  })

  it('says so of a known question, and of one that is chosen already, until something else is typed', async () => {
    const app = await open('/apt/m1/forbered', staffMeetingOf())
    const add = async (text: string) => {
      await app.user.type(field('En egen fråga'), text)
      await app.user.click(screen.getByRole('button', { name: 'Lägg till frågan' }))
    }
    await add('har din arbetsgivare riktlinjer för hur du får använda AI')
    expect(screen.getByText(/^Frågan finns redan i Lägeskoll AI/)).toHaveRole('status')
    await add('Får du använda AI i ditt arbete?')
    expect(screen.getByText(/^Frågan är redan vald: ”Får du använda AI/)).toHaveRole('status')
    await add('Har du tid att lära dig?')
    expect(screen.queryByText(/^Frågan (?:finns|är) redan/)).not.toBeInTheDocument()
  })

  it('asks no own question twice, however it is written', async () => {
    const app = await open('/apt/m1/forbered', staffMeetingOf())
    for (const text of ['Har du tid att lära dig?', 'har du tid att lära dig']) {
      await app.user.type(field('En egen fråga'), text)
      await app.user.click(screen.getByRole('button', { name: 'Lägg till frågan' }))
    }
    expect(screen.getByText(/^Frågan är redan vald: ”har du tid att lära dig”/)).toHaveRole('status')
    expect(kept(app)[0]?.questions.map(({ id }) => id)).toEqual(['may-use-ai', 'own-1'])
  })

  it('gives no own question the name of one that has been told and is gone: it would be taken for it', async () => {
    const gone = { ...tinyAsked('own-1', [5, 0, 4, 3]), asked: { kind: 'own' as const, text: 'Trivs du?' } }
    const before = staffMeetingOf({ questions: [gone] })
    const told = newlyTold(before, { meetings: [before], toldCounts: [] }).map((count) => ({
      ...{ ...count, id: 't' as ToldCount['id'], workplaceId: before.workplaceId, createdAt: before.createdAt },
    }))
    const app = await renderApp({
      at: '/apt/m1/forbered',
      tables: tablesOf([workplace, round, ...staffMeetingRecords(staffMeetingOf()), ...told]),
    })
    await app.user.type(field('En egen fråga'), 'Har du tid att lära dig?')
    await app.user.click(screen.getByRole('button', { name: 'Lägg till frågan' }))
    expect(kept(app)[0]?.questions.map(({ id }) => id)).toEqual(['may-use-ai', 'own-2'])
  })

  it.each([
    [20, 4],
    [30, 6],
  ] as const)(
    'says that time runs out with more questions than %i minutes hold, and keeps them',
    async (length, most) => {
      const asked = [
        'may-use-ai',
        'employer-guidelines',
        'own-training',
        'enough-say',
        'use-more',
        'need-to-learn-more',
      ]
      const questions = [...asked, 'how-often'].slice(0, most + 1).map((id) => tinyAsked(id))
      const app = await open('/apt/m1/forbered', staffMeetingOf({ length, questions }))
      const told = () =>
        screen.queryByText(new RegExp(`^Ni har valt ${most + 1} frågor. På ${length} minuter hinner ni ${most}`))
      expect(told()).toHaveRole('status')
      expect(kept(app)[0]?.questions).toHaveLength(most + 1)
      await app.user.click(screen.getAllByRole('button', { name: /^Ta bort: Får du använda AI/ })[0] as HTMLElement)
      expect(told()).not.toBeInTheDocument()
    },
  )

  it.each(['-3', 'tolv', '3,5', '1000'])('tells that “%s” is no number of people, and keeps the last', async (text) => {
    const app = await open('/apt/m1/forbered', staffMeetingOf({ expected: 12 }))
    await app.user.clear(field('Hur många väntas?'))
    await app.user.click(field('Hur många väntas?'))
    await app.user.paste(text)
    expect(screen.getByText(/^Skriv ett heltal från 0/)).toBeVisible()
    expect(kept(app)[0]?.expected).toBe('not-set')
  })

  it('says so for a meeting that is not there', async () => {
    await open('/apt/nothing/forbered')
    expect(screen.getByText('Mötet finns inte här.')).toBeVisible()
  })
})

describe('the time there is', () => {
  it('decides which ready-made questions are offered, and asks no more than were chosen', async () => {
    const app = await open('/apt/m1/forbered', staffMeetingOf())
    const sets = () => [...field('Färdiga frågor').querySelectorAll('option')].map(({ text }) => text)
    expect(sets().some((name) => name.endsWith('20 minuter'))).toBe(true)
    await app.user.selectOptions(field('Hur lång tid har ni?'), '30')
    expect(sets().filter((name) => name.endsWith('20 minuter'))).toEqual([])
    expect(kept(app)[0]).toMatchObject({ length: 30, questions: [{ id: 'may-use-ai' }] })
    await app.user.selectOptions(field('Färdiga frågor'), sets()[0] ?? '')
    expect(kept(app)[0]?.questions).toHaveLength(6)
  })

  it('lets another ready-made set that took counts away be undone, and goes on at the choice of sets', async () => {
    const app = await open('/apt/m1/forbered', staffMeetingOf({ questions: [tinyAsked('own-1', [5, 0, 4, 3])] }))
    const [set] = [...field('Färdiga frågor').querySelectorAll('option')]
    await app.user.selectOptions(field('Färdiga frågor'), set?.text ?? '')
    expect(counts(app)).not.toEqual([5, 0, 4, 3])
    await app.user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(counts(app)).toEqual([5, 0, 4, 3])
    expect(field('Färdiga frågor')).toHaveFocus()
  })
})
