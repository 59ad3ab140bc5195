import { describe, expect, it } from 'vitest'
import { allQuestions } from '../../../../src/domain/checklist/answers.ts'
import { buildFollowUp, hasFollowUp } from '../../../../src/report/build/follow-up/buildFollowUp.ts'
import type { Action, ActionPart } from '../../../../src/schema/action.ts'
import type { Choice } from '../../../../src/schema/checklist.ts'
import type { Instant } from '../../../../src/schema/isoDate.ts'
import { languages } from '../../../../src/schema/language.ts'
import { responsibleRoles } from '../../../../src/schema/role.ts'
import { day, measureAction, ownAction, planInput, saidIn, sectionOf, underHeading } from '../../../support/plan.ts'
import { answer, answersOf, questionId } from '../../../support/tinyChecklist.ts'
import { draw } from '../../draw/pdf/readPdf.ts'

const earlier = (answers: Readonly<Record<string, Choice>>) => ({
  answers: answersOf(answers),
  startedOn: day('2025-09-01'),
})
const TODAY = day('2026-09-01')
const late = measureAction('guidelines-decided', 'guidelines', 'no', { status: 'agreed', dueOn: day('2026-06-01') })
const actions: readonly Action[] = [
  ownAction('Chefen berättar om nya system', { status: 'done' }),
  late,
  ownAction('En lista över systemen', { status: 'later', dueOn: day('2026-12-01') }),
  ownAction('Tid att lära', { status: 'declined' }),
  ownAction('En kontaktperson'),
]

describe('the follow-up', () => {
  it('is there once the employer has answered or there are two rounds, and not before', () => {
    const [, , , , proposed] = actions
    expect(hasFollowUp(planInput('sv', { actions: proposed ? [proposed] : [] }))).toBe(false)
    expect(hasFollowUp(planInput('sv', { actions }))).toBe(true)
    expect(hasFollowUp(planInput('sv', { earlier: earlier({}) }))).toBe(true)
  })

  it('says on page 1 what is done, what has changed and what is left, the late first with a new day', () => {
    const model = buildFollowUp(
      planInput('sv', {
        ...{ today: TODAY, actions, followUpOn: day('2027-03-01'), workplaceName: 'Enheten' },
        answers: answersOf({ guidelines: 'partly', 'ai-allowed': 'no', 'system-list': 'dont-know' }),
        earlier: earlier({ guidelines: 'no', 'ai-allowed': 'yes', 'ai-contact': 'yes' }),
      }),
    )
    const page = sectionOf(model, 'meeting')
    expect(model.title).toBe('Uppföljning av AI på Enheten')
    expect(saidIn(page)).toContain('2 av 5 åtgärder är beslutade. En är genomförd. 2 har passerat sin dag.')
    expect(underHeading(page, 'Det här är gjort')).toBe('Chefen berättar om nya system')
    expect(underHeading(page, 'Det här har ändrats')).toBe(
      'Våra svar från omgången 2025-09-01 till omgången 2026-03-01: Ett svar är bättre. Ett svar är sämre. En fråga har fått sitt första svar. Ett svar är inte genomgånget än.',
    )
    const left = underHeading(page, 'Det här är kvar')
    expect(left).toMatch(
      /riktlinjer.*Sen Klart: 2026-06-01 Förslag: 2026-11-24.*En kontaktperson.*Inget svar än Klart: 2026-06-13 __/,
    )
    expect(left).toMatch(/En lista över systemen.*Uppskjuten.*Förslag: 2026-12-01/)
    expect(left).not.toContain('Tid att lära')
    expect(saidIn(page)).toContain('Nästa uppföljning: vi föreslår 2027-03-01.')
  })

  it('tells each question that moved after it, and every action with the employer’s answer', () => {
    const model = buildFollowUp(
      planInput('sv', {
        ...{ today: TODAY, actions },
        answers: answersOf({ guidelines: 'partly', 'ai-allowed': 'yes', 'agreements-kept': 'not-applicable' }),
        earlier: earlier({ guidelines: 'dont-know', 'ai-allowed': 'yes', 'agreements-kept': 'yes' }),
      }),
    )
    const moved = saidIn(sectionOf(model, 'moved'))
    expect(moved).toContain('Riktlinjer för AI: från Vet inte till Delvis (nu vet vi)')
    expect(moved).toContain('från Ja till Ej aktuellt (går inte längre att jämföra)')
    expect(moved).toContain('1 vet vi nu · 1 samma')
    expect(saidIn(sectionOf(model, 'agreed'))).toMatch(/Tid att lära.*Avslagen/)
  })

  it('says of a question that it has other words or another place since', () => {
    const ids = ['evaluation-planned', 'data-handled', 'equality-dialogue'].map(questionId)
    const changedAt = '2026-12-02T10:00:00.000Z' as Instant
    const model = buildFollowUp(
      planInput('sv', {
        ...{ today: day('2026-12-05'), startedOn: day('2026-12-01') },
        answers: Object.fromEntries(ids.map((id) => [id, { ...answer(id, 'yes'), changedAt }])),
        earlier: earlier(Object.fromEntries(ids.map((id) => [id, 'no' as const]))),
      }),
    )
    const moved = saidIn(sectionOf(model, 'moved'))
    expect(moved).toContain('från Nej till Ja (går inte längre att jämföra; frågan är omformulerad)')
    expect(moved).toContain('från Nej till Ja (bättre; frågan är omformulerad)')
    expect(moved).toMatch(/från Nej till Ja \(bättre; frågan låg förut i steget [^)]+\)/)
  })

  it('proposes no day for own words past theirs, and none that has passed for the next follow-up', () => {
    const input = { today: TODAY, followUpOn: day('2026-08-01'), actions: [ownAction('Egna ord')] }
    const page = sectionOf(buildFollowUp(planInput('sv', input)), 'meeting')
    expect(saidIn(page)).not.toContain('Förslag: ')
    expect(saidIn(page)).toMatch(/Nästa uppföljning: _+/)
  })

  it('says nothing of the union’s own affairs', () => {
    const own = { 'members-meeting': 'no' } as const
    const model = buildFollowUp(
      planInput('sv', { answers: answersOf({ 'members-meeting': 'yes' }), earlier: earlier(own) }),
    )
    expect(model.sections.map(({ id }) => id)).toEqual(['meeting'])
  })
})

describe.each(languages)('page 1 of the follow-up on one A4 in %s', (language) => {
  const LONG = 'Arbetsmiljöuppföljningsplaneringen och kompetensförsörjningsstrategin samordnas med riskbedömningen. '
  const filled = (length: number) => LONG.repeat(40).slice(0, length)

  it.each([135, 2000])('holds ten actions of %i characters and every way a question can go', (length) => {
    const statuses: readonly ActionPart[] = [{ status: 'done' }, { status: 'agreed', dueOn: day('2026-01-01') }]
    const ten = Array.from({ length: 10 }, (_, index) =>
      ownAction(`${index} ${filled(length - 2)}`, {
        ...statuses[index % 2],
        responsible: { kind: 'role', role: responsibleRoles[1] },
      }),
    )
    const pairs = [
      ['no', 'yes'],
      ['dont-know', 'no'],
      ['yes', 'no'],
      ['yes', 'dont-know'],
      ['yes', 'yes'],
      ['yes', 'not-applicable'],
    ] as const
    const asked = allQuestions(planInput(language).checklist).filter(({ own }) => !own)
    const given = (at: 0 | 1) =>
      Object.fromEntries(asked.slice(0, 30).map(({ id }, index) => [id, pairs[index % 6]?.[at] ?? 'yes']))
    const model = buildFollowUp(
      planInput(language, {
        ...{ workplaceName: filled(45), actions: [...ten, ...ten.slice(0, 1)], today: TODAY },
        answers: { ...answersOf(given(1)), ...answersOf({ [questionId(asked[31]?.id ?? '')]: 'yes' }) },
        earlier: earlier({ ...given(0), [asked[32]?.id ?? '']: 'no' }),
      }),
    )
    expect(draw(model).overflow).toEqual([])
    expect(saidIn(model)).toContain('9 ')
  })
})
