import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SMALLEST_TOLD } from '../../../../src/domain/suppression/index.ts'
import { buildMinutes } from '../../../../src/report/build/minutes/buildMinutes.ts'
import type { IsoDate } from '../../../../src/schema/isoDate.ts'
import type { StaffMeeting } from '../../../../src/schema/staffMeeting.ts'
import { planInput, saidIn } from '../../../support/plan.ts'
import { tinyAsked, tinyMeeting } from '../../../support/tinyMeeting.ts'

const asked = (counts: readonly number[], part = {}) => ({ ...tinyAsked('may-use-ai', counts), ...part })
const minutesOf = (meeting: Partial<StaffMeeting>, others: readonly StaffMeeting[] = []) => {
  const last = tinyMeeting(meeting)
  return saidIn(buildMinutes(planInput('sv', { meetings: [...others, last], meetingId: last.id })).sections)
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

  it('leave out what all said, unless the meeting wants it told', () => {
    expect(minutesOf({ questions: [asked([12, 0, 0, 0])] })).not.toContain('Ja: 12')
    expect(minutesOf({ questions: [asked([12, 0, 0, 0], { isUnanimousTold: true })] })).toContain('Ja: 12')
  })

  it('give words only when the same question was counted in almost the same room', () => {
    const before = tinyMeeting({
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

  it('never tell a count below the smallest, alone or as what is left of the room', () => {
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
          expect(room - one === 0 || room - one >= SMALLEST_TOLD).toBe(true)
        }
        if (told.length > 0) expect(room - sum === 0 || room - sum >= SMALLEST_TOLD).toBe(true)
      }),
    )
  })
})
