import { describe, expect, it } from 'vitest'
import { quickQuestions } from '../../../../src/domain/checklist/answers.ts'
import { newSystem } from '../../../../src/domain/systems/newSystem.ts'
import { buildPlan, chaptersByAnswers } from '../../../../src/report/build/plan/buildPlan.ts'
import type { AiSystem } from '../../../../src/schema/aiSystem.ts'
import { languages } from '../../../../src/schema/language.ts'
import { planChapters } from '../../../../src/schema/plan.ts'
import { stepIds } from '../../../../src/schema/stepId.ts'
import { blocksOf, measureAction, planInput, saidIn, sectionOf, underHeading } from '../../../support/plan.ts'
import { answer, answersOf, questionId } from '../../../support/tinyChecklist.ts'
import { EXTENTS, firstPage, own, swedish } from './pageOne.ts'

const quickIds = quickQuestions(swedish({}).checklist).map(({ id }) => id)
const allIds = swedish({}).checklist.steps.flatMap(({ questions }) => questions.map(({ id }) => id))
const given = (ids: readonly string[], choice: 'yes' | 'no' | 'dont-know') =>
  answersOf(Object.fromEntries(ids.map((id) => [id, choice])))

describe('the chapters by the answers', () => {
  const { checklist } = swedish({})

  it('are none from the quick check', () => {
    expect(chaptersByAnswers({ checklist, answers: given(quickIds, 'no') })).toEqual([])
    // What nobody could answer stands in the plan, as the questions promise, whatever was chosen for it.
    expect(chaptersByAnswers({ checklist, answers: given(quickIds, 'dont-know') })).toEqual(['open-questions'])
    expect(buildPlan(swedish({ chapters: [], actions: own(5) })).sections.map(({ id }) => id)).toEqual(['decision'])
  })

  it('are all once a step beyond the quick check has an answer', () => {
    const answers = answersOf({ guidelines: 'no', 'ai-allowed': 'yes' })
    expect(chaptersByAnswers({ checklist, answers })).toEqual(planChapters)
    const model = buildPlan(
      swedish({ answers: { ...answers, ...given(['system-list'], 'dont-know') }, actions: own(1) }),
    )
    expect(model.sections.map(({ id, fit, starts }) => [id, fit, starts])).toEqual([
      ['decision', 'one-page', 'new-page'],
      ['proposals', 'flow', 'new-page'],
      ['steps', 'flow', 'here'],
      ['open-questions', 'flow', 'here'],
      ['comparison', 'flow', 'here'],
      ['method', 'flow', 'here'],
    ])
  })
})

describe('page 1', () => {
  it('is called after the workplace, or after ours where it has no name', () => {
    expect(buildPlan(swedish({ workplaceName: ' Nordskolan ' })).title).toBe('Handlingsplan för AI på Nordskolan')
    expect(buildPlan(swedish({ workplaceName: '  ' })).title).toBe('Handlingsplan för AI på vår arbetsplats')
    expect(buildPlan(planInput('en')).title).toBe('Action plan for AI at our workplace')
  })

  it('names the system that is about to come, in its title and in every proposal on it', () => {
    const system = { ...newSystem('Taligenkänning', 'own'), id: 's1' } as unknown as AiSystem
    const action = {
      ...measureAction('system-training', 'guidelines', 'no'),
      origin: { kind: 'system', systemId: system.id },
    } as const
    const input = { systems: [system], comingSystemId: system.id, actions: [action] }
    expect(buildPlan(swedish(input)).title).toBe('Handlingsplan för AI på vår arbetsplats, inför Taligenkänning')
    expect(saidIn(firstPage(input))).toContain('Arbetsgivaren utbildar alla som ska använda Taligenkänning')
    const gone = { ...input, systems: [] }
    expect(buildPlan(swedish(gone)).title).toBe('Handlingsplan för AI på vår arbetsplats')
    expect(saidIn(firstPage(gone))).toContain('Arbetsgivaren utbildar alla som ska använda AI-systemet')
    const long = { ...system, name: 'Röst '.repeat(60) }
    expect(buildPlan(swedish({ ...input, systems: [long] })).title.length).toBeLessThan(120)
  })

  it('names the systems of the register, the one that is about to come first, and says how many more there are', () => {
    const systems = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem'].map(
      (name) => ({ ...newSystem(name, 'own'), id: name }) as unknown as AiSystem,
    )
    expect(saidIn(firstPage({ systems: systems.slice(0, 1) }))).toContain('AI-system som vi känner till: Ett')
    const comingSystemId = 'Fyra' as AiSystem['id']
    expect(saidIn(firstPage({ systems, comingSystemId }))).toContain(
      'AI-system som vi känner till: Fyra, Ett, Två och 2 till',
    )
  })

  it('names what it asks for when that is said in a few words', () => {
    const actions = [
      measureAction('risk-analysis-made', 'risk-analysis', 'no'),
      measureAction('guidelines-decided', 'guidelines', 'no'),
    ]
    expect(saidIn(firstPage({ actions }))).toContain(
      'Vi ber arbetsgivaren att ta ställning till två förslag om riskanalys innan AI införs och riktlinjer för AI.',
    )
  })

  it('says only how many where the topics would not name all', () => {
    const actions = [measureAction('risk-analysis-made', 'risk-analysis', 'no'), ...own(1)]
    expect(saidIn(firstPage({ actions }))).toContain('ta ställning till två förslag.')
    expect(saidIn(firstPage({}))).toContain('Inga förslag är valda än.')
  })

  it('says so when it is an invented example', () => {
    expect(buildPlan(swedish({ isExample: true })).header).toContain('Påhittat exempel')
    expect(buildPlan(swedish({})).header).not.toContain('exempel')
  })

  it('says that it is not finished while a step is open', () => {
    const marks = Object.fromEntries(stepIds.map((id) => [id, 'done' as const]))
    expect(buildPlan(swedish({})).header).toBe('Utkast: underlag till möte med arbetsgivaren · 2026-03-21')
    expect(buildPlan(swedish({ marks: { ...marks, map: 'skipped' } })).header).toBe(
      'Underlag till möte med arbetsgivaren · 2026-03-21',
    )
  })

  it('has two lines for signatures that confirm reading and promise nothing', () => {
    const page = firstPage({})
    expect(blocksOf(page, 'signatures')[0]?.labels).toHaveLength(2)
    expect(saidIn(page)).toContain(
      'Underskriften bekräftar att planen är genomgången. Planen ersätter inte förhandling enligt MBL.',
    )
    expect(saidIn(page)).not.toContain('överenskommelse')
  })

  it('claims that it holds nothing on individuals only while nobody wrote in it', () => {
    const claim = 'inga uppgifter om enskilda'
    expect(saidIn(firstPage({ actions: [measureAction('guidelines-decided', 'guidelines', 'no')] }))).toContain(claim)
    expect(saidIn(firstPage({ actions: own(1) }))).not.toContain(claim)
    expect(saidIn(firstPage({ notes: [questionId('guidelines')] }))).not.toContain(claim)
    expect(saidIn(firstPage({ evidence: [questionId('guidelines')] }))).not.toContain(claim)
  })

  it('says when it is followed up, or has a line to write the day on', () => {
    expect(saidIn(firstPage({}))).toMatch(/Uppföljning\b.*2026-09-19/)
    expect(saidIn(firstPage({ followUpOn: 'not-set' }))).toMatch(/Uppföljning: _+(?: |$)/)
  })
})

describe('what is known and what is not', () => {
  it('is few rows each and a count of all the others, with where they are when they are there', () => {
    const places = ['”De åtta stegen”', '”Det här vill vi ha svar på”']
    const [known, unknown] = [allIds.slice(0, 12), allIds.slice(12, 24)]
    const answers = { ...given(known, 'yes'), ...given(unknown, 'dont-know') }
    const page = firstPage({ answers })
    for (const [index, heading] of ['Det här vet vi', 'Det här vet vi inte'].entries()) {
      const shown = blocksOf(page, 'list')[index]?.rows.length ?? 0
      expect(shown).toBeGreaterThan(2)
      expect(shown).toBeLessThan(13)
      expect(underHeading(page, heading)).toMatch(new RegExp(`${12 - shown} till under ${places[index]}\\.$`))
      expect(underHeading(firstPage({ answers, chapters: [] }), heading)).toMatch(
        new RegExp(`${12 - shown} till, inte uppräknade här\\.$`),
      )
    }
  })

  it('is as many rows as page 1 has room for: one more of each for a proposal that is not there', () => {
    const answers = { ...given(allIds.slice(0, 13), 'yes'), ...given(allIds.slice(13, 26), 'dont-know') }
    const rows = [0, 1, 3, 5, 7].map(
      (count) => blocksOf(firstPage({ answers, actions: own(count) }), 'list')[0]?.rows.length,
    )
    expect(rows).toEqual([8, 7, 5, 3, 3])
  })

  it.each(EXTENTS)(
    'tells don’t know on guidelines as a question to the role that was chosen: $name',
    ({ chapters }) => {
      const guidelines = answer('guidelines', 'dont-know', { askRole: 'data-protection-officer' })
      const page = firstPage({ answers: { [questionId('guidelines')]: guidelines }, chapters })
      expect(underHeading(page, 'Det här vet vi inte')).toMatch(
        /^.*riktlinjer.*[.?] Frågan går till dataskyddsombudet\.$/i,
      )
      expect(underHeading(page, 'Det här vet vi')).toBe('Inga frågor är besvarade med ja, delvis eller nej.')
    },
  )

  it('tells gaps before what is in place, and neither not applicable nor a cleared answer', () => {
    const answers = answersOf({
      guidelines: 'yes',
      'system-list': 'partly',
      'risk-analysis': 'no',
      pilots: 'not-applicable',
      'ai-contact': 'not-answered',
    })
    const page = firstPage({ answers })
    expect(underHeading(page, 'Det här vet vi')).toBe(
      'Riskanalys innan AI införs: vi svarar nej. Lista över AI-system: vi svarar delvis. Riktlinjer för AI: vi svarar ja.',
    )
    expect(underHeading(page, 'Det här vet vi inte')).toBe('Ingen fråga är besvarad med vet inte.')
  })
})

describe.each(languages)('why now (%s)', (language) => {
  it.each([
    ['nothing', {}],
    ['a quick check', { guidelines: 'no', 'views-before': 'dont-know' }],
  ] as const)('is one figure with its source, its fit and the caveat, already on page 1: %s', (_name, answers) => {
    const input = planInput(language, { answers: answersOf(answers), chapters: [] })
    const page = saidIn(sectionOf(buildPlan(input), 'decision'))
    const reason = page.slice(page.indexOf(input.t('documents:plan.whyNow')))
    const figure = input.figures.figures.filter(({ takeaway }) => reason.includes(takeaway))
    expect(figure).toHaveLength(1)
    expect(reason).toContain(figure[0]?.base)
    expect(reason.replaceAll(/\D/g, '')).toContain(String(figure[0]?.n))
    expect(reason).toContain(String(input.figures.survey.responseRatePercent))
    expect(reason).toMatch(/(?:Liknande fråga|Bakgrund|Similar question|Background)\./)
    expect(reason).toContain('2024')
    expect(reason).toContain(input.figures.survey.caveats.at(-1))
  })
})
