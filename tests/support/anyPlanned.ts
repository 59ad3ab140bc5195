import fc from 'fast-check'
import { type ActionStatus, actionStatuses, measureLevels } from '../../src/schema/action.ts'
import { systemAnswers } from '../../src/schema/aiSystem.ts'
import { formQuestionIds } from '../../src/schema/answerForm.ts'
import { changeKinds } from '../../src/schema/catalogueRisk.ts'
import { choices } from '../../src/schema/checklist.ts'
import { answerStages } from '../../src/schema/employerAnswer.ts'
import { guidelineAnswers } from '../../src/schema/guideline.ts'
import { ratingLevels, tookPart } from '../../src/schema/riskAnalysis.ts'
import { askRoles } from '../../src/schema/role.ts'
import { dataKinds, listedUses, systemKinds, systemOrigins, systemStatuses } from '../../src/schema/systemTraits.ts'
import { day, dayOrNot, evidence, id, instant, record, responsible, slug, what, words } from './anyParts.ts'

const origin = fc.oneof(
  record({ kind: fc.constant('finding'), questionId: slug, choice: fc.constantFrom(...choices) }),
  record({ kind: fc.constant('own') }),
)

const outcome = fc.oneof(
  record({ kind: fc.constant('none') }),
  record({
    kind: fc.constant('given'),
    answer: fc.constantFrom('yes', 'no', 'later'),
    on: dayOrNot,
    paragraph: words,
    note: words,
  }),
)

export const answerOf = (roundId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('answer'),
    id,
    roundId,
    questionId: slug,
    choice: fc.constantFrom(...choices, 'not-answered'),
    missing: words,
    askRole: fc.constantFrom(...askRoles, 'not-chosen'),
    note: words,
    evidence: fc.array(evidence, { maxLength: 3 }),
    isSameAsLast: fc.boolean(),
    changedAt: instant,
  })

export const actionOf = (workplaceId: fc.Arbitrary<string>, roundId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('action'),
    id,
    workplaceId,
    roundId,
    what,
    origin,
    responsible,
    dueOn: dayOrNot,
    level: fc.constantFrom(...measureLevels, 'not-set'),
    check: record({ on: dayOrNot, text: words }),
    outcome,
    status: fc.constantFrom<ActionStatus>(...actionStatuses),
    // JSON has no -0.
    rank: fc.double({ noNaN: true, noDefaultInfinity: true }).map((rank) => rank + 0),
  })

export const employerAnswerOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('employer-answer'),
    id,
    workplaceId,
    createdAt: instant,
    systemId: id,
    question: fc.constantFrom(...formQuestionIds),
    given: fc.oneof(
      record({ kind: fc.constant('nothing') }),
      record({ kind: fc.constant('words'), text: words }),
      record({ kind: fc.constant('day'), on: day }),
      record({ kind: fc.constant('choice'), choice: fc.constantFrom(...systemAnswers, ...systemStatuses) }),
      record({ kind: fc.constant('kinds'), kinds: fc.subarray([...dataKinds]) }),
    ),
    stage: fc.constantFrom(...answerStages),
    askAgainOn: dayOrNot,
  })

export const systemOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('system'),
    id,
    workplaceId,
    createdAt: instant,
    name: words,
    purpose: words,
    supplier: words,
    affected: words,
    decidedBy: words,
    decidedOn: dayOrNot,
    owner: words,
    systemKind: fc.constantFrom(...systemKinds),
    status: fc.constantFrom(...systemStatuses, 'not-answered'),
    origin: fc.constantFrom(...systemOrigins, 'not-answered'),
    data: fc.subarray([...dataKinds]),
    talksToPublic: fc.constantFrom(...systemAnswers),
    records: fc.constantFrom(...systemAnswers),
    ranksOrMeasures: fc.constantFrom(...systemAnswers),
    decidesAboutStaff: fc.constantFrom(...systemAnswers),
    affectsDecisions: fc.constantFrom(...systemAnswers),
    listedUse: fc.constantFrom(...listedUses, 'not-answered' as const),
    readsEmotions: fc.constantFrom(...systemAnswers, 'medical-or-safety'),
    riskAnalysis: fc.constantFrom(...systemAnswers),
    dataProtection: fc.constantFrom(...systemAnswers),
    negotiation: fc.constantFrom(...systemAnswers),
  })

const catalogueOrOwn = fc.oneof(
  record({ kind: fc.constant('catalogue'), id: slug }),
  record({ kind: fc.constant('own'), text: words }),
)
const ratingLevel = fc.constantFrom(...ratingLevels, 'not-set')
const rating = record({ likelihood: ratingLevel, consequence: ratingLevel })

const riskAnalysisOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('risk-analysis'),
    id,
    workplaceId,
    createdAt: instant,
    about: fc.oneof(
      record({ kind: fc.constant('system'), systemId: id }),
      record({ kind: fc.constant('change'), change: fc.constantFrom(...changeKinds) }),
    ),
    what: words,
    where: words,
    on: dayOrNot,
    safetyRepresentative: fc.constantFrom(...tookPart),
    affectedStaff: fc.constantFrom(...tookPart),
    manager: fc.constantFrom(...tookPart),
  })

/** A risk and a chance of one analysis: kept together, since each names it. */
export const assessedOf = (workplaceId: fc.Arbitrary<string>) =>
  riskAnalysisOf(workplaceId).chain((analysis) =>
    fc
      .tuple(
        record({
          kind: fc.constant('risk'),
          id,
          workplaceId: fc.constant(analysis.workplaceId),
          createdAt: instant,
          riskAnalysisId: fc.constant(analysis.id),
          what: catalogueOrOwn,
          who: words,
          serious: fc.constantFrom('yes', 'no', 'not-answered'),
          before: rating,
          after: rating,
          isSharedWorry: fc.boolean(),
          inPlace: words,
          measures: fc.array(record({ what: catalogueOrOwn, level: fc.constantFrom(...measureLevels) }), {
            maxLength: 2,
          }),
          responsible,
          dueOn: dayOrNot,
          followUpOn: dayOrNot,
          followUpBy: words,
        }),
        record({
          kind: fc.constant('opportunity'),
          id,
          workplaceId: fc.constant(analysis.workplaceId),
          createdAt: instant,
          riskAnalysisId: fc.constant(analysis.id),
          what: catalogueOrOwn,
          needs: words,
        }),
      )
      .map(([risk, opportunity]) => [analysis, risk, opportunity]),
  )

export const guidelineOf = (workplaceId: fc.Arbitrary<string>) =>
  record({
    kind: fc.constant('guideline'),
    id,
    workplaceId,
    createdAt: instant,
    exists: fc.constantFrom('yes', 'no', 'dont-know', 'not-answered'),
    name: words,
    answers: fc.uniqueArray(
      record({ elementId: slug, answer: fc.constantFrom(...guidelineAnswers, 'not-answered'), passage: words }),
      { selector: (one) => one.elementId, maxLength: 3 },
    ),
  })
