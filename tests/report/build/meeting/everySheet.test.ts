import { describe, expect, it } from 'vitest'
import { askedQuestion } from '../../../../src/domain/staff-meeting/staffMeeting.ts'
import { checklistQuestionsFor } from '../../../../src/domain/staff-meeting/staffMeetingQuestions.ts'
import { documents, staffMeetingSheetIds } from '../../../../src/report/documents.ts'
import { type Language, languages } from '../../../../src/schema/language.ts'
import type { StaffMeetingQuestion } from '../../../../src/schema/staffMeeting.ts'
import type { SurveyQuestion } from '../../../../src/schema/survey.ts'
import { planInput, saidIn, textsOf } from '../../../support/plan.ts'
import { draw, readPdf, spoken } from '../../draw/pdf/readPdf.ts'
import { asked, SECRET, sheet } from './sheet.ts'

/** How much room a question and its answers need on paper. */
const lengthOf = ({ text, options }: SurveyQuestion) =>
  text.length + options.reduce((sum, { label }) => sum + label.length, 0)

/** The six longest of all questions that can be chosen in a language. */
function longest(language: Language, isSecret = false): readonly StaffMeetingQuestion[] {
  const { checklist, survey, t } = planInput(language)
  const all = [...survey.questions, ...checklistQuestionsFor(checklist, (option) => t(`common:choice.${option}`))]
  return all
    .filter(({ secret }) => secret === isSecret)
    .toSorted((one, other) => lengthOf(other) - lengthOf(one))
    .slice(0, 6)
    .map(askedQuestion)
}

describe.each(languages)('on paper, %s', (language) => {
  it('the form and the handout fit a page each with the six longest questions', () => {
    const questions = [...longest(language)]
    for (const id of ['staff-meeting-form', 'staff-meeting-handout'] as const) {
      const { pages, overflow } = draw(sheet(id, { questions, length: 30, place: 'Stora mötesrummet' }, language))
      expect([id, pages, overflow]).toEqual([id, 1, []])
    }
  })

  it.each([
    { size: 'normal', ink: 'colour' },
    { size: 'large', ink: 'black' },
  ] as const)('there are four slips to a page, a page a question, in $size print', async (look) => {
    const questions = [...longest(language, true)]
    const model = sheet('staff-meeting-slips', { questions, expected: 40 }, language, look)
    const { pages } = await readPdf(draw(model).bytes)
    const fold = planInput(language).t('documents:paper.slips.fold').split('.')[0] ?? ''
    const slips = pages.map((page) => spoken(page).filter((text) => text.startsWith(fold)).length)
    expect(slips).toEqual(questions.map(() => 4))
  })

  it('the run sheet takes two pages at most', () => {
    const questions = [...longest(language)]
    expect(draw(sheet('staff-meeting-run-sheet', { questions, length: 30 }, language)).pages).toBeLessThanOrEqual(2)
  })
})

describe.each(staffMeetingSheetIds)('%s', (id) => {
  const PRIVATE = 'QXprivatXQ'
  const counted = (questions: readonly StaffMeetingQuestion[]) =>
    questions.map((one) => ({ ...one, options: one.options.map((option, at) => ({ ...option, count: 701 + at })) }))
  const meeting = {
    questions: [...counted(asked(['may-use-ai', 'own-knowledge', ...SECRET]))],
    ...{ room: 789, remote: 788, expected: 12 },
    points: [{ id: 'p', text: PRIVATE, under: 'none' as const, votes: 787 }],
    decisions: [
      {
        ...{
          id: 'd',
          what: PRIVATE,
          level: 'manager' as const,
          dueOn: 'not-set' as const,
          actionId: 'none' as const,
          noteId: 'none' as const,
        },
        responsible: { kind: 'own' as const, text: PRIVATE },
      },
    ],
  }

  it.each(languages)('holds no count, no point and no decision, whatever the meeting has come to (%s)', (language) => {
    expect(saidIn(sheet(id, meeting, language))).not.toMatch(/QXprivatXQ|70[1-4]|78[789]/)
  })

  it('is for the meeting that is asked for, and says so where there is none', () => {
    expect(documents[id].isThere(planInput('sv'))).toBe(false)
    expect(saidIn(documents[id].build(planInput('sv')))).toContain('Inget möte är förberett än.')
  })

  it('says what it says in other words in the other language', () => {
    const own = planInput('sv').survey.questions.map(askedQuestion)
    const [swedish, english] = languages.map((language) =>
      textsOf(sheet(id, { ...meeting, questions: own, place: '' }, language)),
    )
    const shared = new Set(swedish?.filter((text) => english?.includes(text) && /\p{L}{3}/u.test(text)))
    // Names of keys, and what a signed row names itself.
    expect([...shared].filter((text) => !['Page Down', 'Page Up', 'End'].includes(text))).toEqual([])
  })
})
