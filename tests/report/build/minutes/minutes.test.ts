import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newlyTold } from '../../../../src/domain/staff-meeting/tally.ts'
import { SMALLEST_TOLD } from '../../../../src/domain/suppression/index.ts'
import { buildMinutes } from '../../../../src/report/build/minutes/buildMinutes.ts'
import { documents } from '../../../../src/report/documents.ts'
import type { IsoDate } from '../../../../src/schema/isoDate.ts'
import type { StaffMeeting } from '../../../../src/schema/staffMeeting.ts'
import type { ToldCount } from '../../../../src/schema/toldCount.ts'
import { planInput, saidIn } from '../../../support/plan.ts'
import { tinyAsked, tinyStaffMeeting } from '../../../support/tinyStaffMeeting.ts'

const asked = (counts: readonly number[], part = {}) => ({ ...tinyAsked('may-use-ai', counts), ...part })
const minutesOf = (meeting: Partial<StaffMeeting>, others: readonly StaffMeeting[] = []) => {
  const last = tinyStaffMeeting(meeting)
  return saidIn(buildMinutes(planInput('sv', { meetings: [...others, last], staffMeetingId: last.id })).sections)
}

describe('the minutes of a meeting', () => {
  it('tell day, place and number, and that no names are written down', () => {
    const said = minutesOf({ place: 'Fikarummet', room: 12 })
    expect(said).toContain('Dag: 2026-03-21')
    expect(said).toContain('Plats: Fikarummet')
    expect(said).toContain('Antal på mötet: 12')
    expect(said).toContain('Inga namn är antecknade.')
  })

  it('stand beside the survey only where it asked alike, with its source and the caveat', () => {
    const said = minutesOf({ questions: [asked([6, 3, 0, 3])] })
    expect(said).toContain('I Visions undersökning hösten 2024')
    expect(said.split('Undersökningens siffror säger inget säkert om en enskild arbetsplats.')).toHaveLength(2)
    expect(minutesOf({ questions: [asked([6, 3, 0, 3], { asked: { kind: 'own', text: 'Vad nu?' } })] })).not.toContain(
      'Visions undersökning',
    )
  })

  it('say what most answered where everyone answered alike, unless the meeting wants that told', () => {
    const said = minutesOf({ questions: [asked([12, 0, 0, 0])] })
    expect(said).toContain('Flest svarade: Ja. 12 av 12 svarade.')
    expect(said).not.toContain('Alla svarade')
    expect(minutesOf({ questions: [asked([12, 0, 0, 0], { isUnanimousTold: true })] })).toContain('Alla svarade: Ja.')
  })

  it.each([
    ['numbers, whoever said nothing', [0, 4, 7, 0], 'Nej: 7 · Vet inte: 0. 11 av 12 svarade.'],
    ['what most of a few answered', [5, 2, 1, 0], 'Flest svarade: Ja. 8 av 12 svarade.'],
    ['that the answers were divided', [4, 4, 0, 0], 'Svaren var delade. 8 av 12 svarade.'],
    ['how many answered where nothing else may be told', [3, 2, 0, 0], 'ni pratade om. 5 av 12 svarade.'],
    ['how many answered alone where they are more than the room', [7, 0, 6, 0], 'Vet inte: 0. 13 svarade.'],
  ])('tell %s', (_name, counts, expected) => {
    expect(minutesOf({ questions: [asked(counts)] })).toContain(expected)
  })

  it('say on every page that they are of a rehearsal', () => {
    const meeting = tinyStaffMeeting({ isRehearsal: true })
    const { header } = buildMinutes(planInput('sv', { meetings: [meeting], staffMeetingId: meeting.id }))
    expect(header).toContain('Övning med påhittade svar')
  })

  it('are of no rehearsal where none is asked for by name', () => {
    const meeting = { ...tinyStaffMeeting({ isRehearsal: true }), id: 'm9' as StaffMeeting['id'] }
    const held = tinyStaffMeeting()
    const among = (...meetings: readonly StaffMeeting[]) => planInput('sv', { meetings, staffMeetingId: 'latest' })
    expect(buildMinutes(among(held, meeting)).header).not.toContain('Övning')
    expect([among(held, meeting), among(meeting)].map((input) => documents.minutes.isThere(input))).toEqual([
      true,
      false,
    ])
  })

  it('say that a typing error has been corrected since the first file', () => {
    const meeting = tinyStaffMeeting({ questions: [asked([5, 0, 4, 3])] })
    const [told] = newlyTold(meeting, { meetings: [meeting], toldCounts: [] })
    if (!told) throw new Error('Nothing was told')
    const { workplaceId } = meeting
    const toldCounts = [{ ...told, workplaceId, id: 't' as ToldCount['id'], createdAt: meeting.createdAt }]
    const saidOf = (counts: readonly number[]) => {
      const meetings = [{ ...meeting, questions: [asked(counts)] }]
      return saidIn(buildMinutes(planInput('sv', { meetings, staffMeetingId: meeting.id, toldCounts })).sections)
    }
    expect(saidOf([5, 0, 3, 4])).toContain('12 av 12 svarade. Ett felskrivet antal är rättat.')
    expect(saidOf([5, 0, 4, 3])).not.toContain('rättat')
    expect(saidOf([5, 0, 4, 4])).toContain('Anteckningar är redan gjorda av räkningen. Därför står svaren inte här.')
  })

  it('give words only when the same question was counted within 90 days', () => {
    const before = tinyStaffMeeting({
      ...{ id: 'before' as StaffMeeting['id'], on: '2026-03-01' as IsoDate, questions: [asked([6, 6, 0, 0])] },
    })
    const said = minutesOf({ questions: [asked([6, 3, 0, 3])] }, [before])
    expect(said).toContain('Frågan räknades också 2026-03-01')
    expect(said).not.toMatch(/Ja: 6/)
  })

  it('put the most voted for first and tell no votes', () => {
    const point = (id: string, votes: number) => ({ id, text: `Punkt ${id}`, under: 'none', votes })
    const said = minutesOf({ points: [point('a', 1), point('b', 17)] })
    expect(said.indexOf('Punkt b')).toBeLessThan(said.indexOf('Punkt a'))
    expect(said).not.toContain('17')
  })

  it('never tell a count below the smallest, alone or as what is left of the answers', () => {
    const count = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), fc.integer({ min: 0, max: 6 }), (counts, more) => {
        const room = counts.reduce((sum, one) => sum + one, 0) + more
        const said = minutesOf({ room, questions: [asked(counts)] })
        const told = [...said.matchAll(/(?:Ja|Ja, med begränsningar|Nej|Vet inte): (\d+)/g)].map(([, digits]) =>
          Number(digits),
        )
        const sum = told.reduce((all, one) => all + one, 0)
        for (const one of told) {
          expect(one === 0 || one >= SMALLEST_TOLD).toBe(true)
          expect(sum - one === 0 || sum - one >= SMALLEST_TOLD).toBe(true)
        }
      }),
    )
  })
})
