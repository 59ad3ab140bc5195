import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workplace } from '../../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'
import { staffMeetingRecords, staffMeetingsIn } from '../../support/work.ts'

const open = (view: 'visa' | 'ledare', parts: Partial<StaffMeeting>) =>
  renderApp({
    at: `/apt/m1/${view}`,
    tables: tablesOf([
      ...[workplace, round],
      ...staffMeetingRecords({
        ...tinyStaffMeeting({ questions: [tinyAsked('may-use-ai')], ...parts }),
        ...{ id: 'm1' as StaffMeeting['id'], workplaceId: workplace.id },
      }),
    ]),
  })
type App = Awaited<ReturnType<typeof open>>
const kept = ({ store }: App) => staffMeetingsIn(store.getState().tables)[0]
const votes = (app: App) => kept(app)?.points.map((point) => point.votes)
const points = (...given: readonly number[]) =>
  given.map((count, index) => ({
    id: `point-${index + 1}`,
    text: 'ABCDEFGH'[index] ?? '',
    under: 'none',
    votes: count,
  }))
const field = (text: string) => screen.getByLabelText(`röster på ${text}`)

describe('votes', () => {
  it('of twelve people are typed as numbers, Enter for each, and what is left is told', async () => {
    const app = await open('visa', { screen: 'votes', points: points(0, 0, 0) })
    await app.user.click(field('A'))
    await app.user.keyboard('17{Enter}12{Enter}5{Enter}')
    expect(votes(app)).toEqual([17, 12, 5])
    expect(screen.getByText(/2 röster kvar/)).toBeVisible()
  })

  it('typed take the place of those that stand there, and arrows and buttons go on from them', async () => {
    const app = await open('visa', { screen: 'votes', points: points(4) })
    await app.user.click(field('A'))
    await app.user.keyboard('9{ArrowUp}{ArrowUp}{ArrowDown}')
    await app.user.click(screen.getByRole('button', { name: /en röst till på A/ }))
    expect(votes(app)).toEqual([11])
  })

  it.each(['12 st', '-3', '99999'])(
    'that are no number, “%s”, are refused in words and change nothing',
    async (text) => {
      const app = await open('visa', { screen: 'votes', points: points(4) })
      await app.user.clear(field('A'))
      await app.user.click(field('A'))
      await app.user.keyboard('4')
      await app.user.tripleClick(field('A'))
      await app.user.paste(text)
      expect(screen.getByText(new RegExp(`^”${text}” är inget antal`))).toHaveRole('status')
      expect(votes(app)).toEqual([4])
      await app.user.tab()
      expect(field('A')).toHaveValue('4')
    },
  )

  it('stand beside the decisions, the most first and no point without one', async () => {
    await open('visa', { screen: 'decide', points: points(1, 0, 7, 3) })
    const list = within(screen.getByRole('region', { name: 'Det ni röstade på' }))
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      ...['C 7 röster', 'D 3 röster', 'A en röst'],
    ])
  })

  it('that nobody gave take no room from the decisions', async () => {
    await open('visa', { screen: 'decide', points: points(0, 0) })
    expect(screen.getByRole('heading', { name: 'Vad bestämmer vi?' })).toBeVisible()
    expect(screen.queryByText('Det ni röstade på')).not.toBeInTheDocument()
  })
})

describe.each(['visa', 'ledare'] as const)('when time runs out (%s)', (view) => {
  const two = [tinyAsked('may-use-ai'), tinyAsked('enough-say')]

  it('the last question can be cut, and brought back while questions are asked', async () => {
    const app = await open(view, { screen: 'question.may-use-ai.think', questions: two })
    await app.user.click(screen.getByRole('button', { name: /^Stryk sista frågan: Får du vara med tillräckligt/ }))
    expect(kept(app)).toMatchObject({ screen: 'question.may-use-ai.think', questions: [{ id: 'may-use-ai' }] })
    expect(screen.queryByRole('button', { name: /^Stryk sista frågan/ })).not.toBeInTheDocument()
    await app.user.click(screen.getByRole('button', { name: /^Ta tillbaka den strukna frågan/ }))
    expect(kept(app)?.questions.map(({ id }) => id)).toEqual(['may-use-ai', 'enough-say'])
  })

  it('whoever stands at it goes on to the talk', async () => {
    const app = await open(view, { screen: 'question.enough-say.think', questions: two })
    await app.user.click(screen.getByRole('button', { name: /^Stryk sista frågan/ }))
    expect(screen.getByRole('heading', { name: 'Prata två och två' })).toBeVisible()
    expect(kept(app)?.screen).toBe('pairs')
  })

  it('one that has been counted stays', async () => {
    await open(view, {
      screen: 'question.may-use-ai.think',
      questions: [tinyAsked('may-use-ai'), tinyAsked('enough-say', [7, 3, 1, 1])],
    })
    expect(screen.queryByRole('button', { name: /^Stryk sista frågan/ })).not.toBeInTheDocument()
  })
})

describe('the title of a result', () => {
  it.each([
    [[3, 3, 0, 6], '6 av 12 svarade ”Vet inte”'],
    [[5, 5, 1, 1], 'Svaren var delade'],
    [[0, 0, 0, 0], 'Ingen svarade'],
  ])('is what the room answered: %j', async (counts, title) => {
    await open('visa', { screen: 'question.may-use-ai.result', questions: [tinyAsked('may-use-ai', counts)] })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(screen.getAllByText('Får du använda AI i ditt arbete?')[0]).toBeVisible()
  })
})
