import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exampleToShare,
  findingsIn,
  mustNotLeave,
  textsThatGo,
  textsThatStay,
} from '../../../src/domain/examples/exampleToShare.ts'
import { fillingsFrom } from '../../../src/domain/examples/fromPlan.ts'
import { readShared, writeShared } from '../../../src/exchange/reading/sharedFile.ts'
import { exampleTexts } from '../../../src/schema/goodExample.ts'
import { realContent } from '../../support/content.ts'
import { measureAction, ownAction } from '../../support/plan.ts'
import { goodExample } from '../../support/someExample.ts'
import { answer, round } from '../../support/someWork.ts'

const { checklist } = realContent('sv')
const own = checklist.steps.flatMap(({ questions }) => questions).find((question) => question.own)
const answers = Object.fromEntries(
  ['guidelines', own?.id ?? '', 'told-when-used'].map((id, at) => [
    id,
    answer(id, { choice: at === 2 ? 'not-answered' : 'no', note: 'Hemlig anteckning' }),
  ]),
)
const from = { checklist, answers, round, language: 'sv', isInvented: false } as const
const full = goodExample(Object.fromEntries(exampleTexts.map((name) => [name, `Ord om ${name}`])))

describe('what of an example goes into its file', () => {
  it('is nothing that was written until it is ticked', () => {
    const shared = exampleToShare({ ...full, replyTo: 'klubben@example.org' }, from)
    expect(shared.texts).toEqual({})
    expect(JSON.stringify(shared)).not.toMatch(/Ord om|klubben|Hemlig|Vårdadministrationen/)
  })

  it('is just what is ticked, and what goes and what stays are all that was written', () => {
    fc.assert(
      fc.property(fc.subarray([...exampleTexts]), (goes) => {
        const example = { ...full, goes }
        expect(Object.keys(exampleToShare(example, from).texts)).toEqual(goes)
        expect([...textsThatGo(example), ...textsThatStay(example)].toSorted()).toEqual(exampleTexts.toSorted())
      }),
    )
  })

  it('has the answers to the questions on the workplace alone, when they are ticked', () => {
    expect(exampleToShare(full, from)).not.toHaveProperty('readiness')
    const { readiness } = exampleToShare({ ...full, sendsReadiness: true }, from)
    expect(readiness).toEqual({ roundOn: round.startedOn, answers: { guidelines: 'no' } })
  })

  it('reads back from its own text as it was', () => {
    const shared = exampleToShare({ ...full, goes: [...exampleTexts], sendsReadiness: true }, from)
    expect(readShared(writeShared('example', shared))).toEqual({ kind: 'example', example: shared })
  })
})

describe('the check for personal data', () => {
  it('looks at every text that goes, and at none that stays', () => {
    for (const name of exampleTexts) {
      const example = goodExample({ [name]: 'Hon har 811228-9874 som nummer' })
      expect(findingsIn(example)).toEqual([])
      expect(mustNotLeave(findingsIn({ ...example, goes: [name] }))).toBe(true)
    }
  })

  it('takes an address to answer to for what it is, but lets no identity number through there', () => {
    const ticked = goodExample({ sendsReplyTo: true, replyTo: 'klubben@example.org, 08-123 45 67' })
    expect(findingsIn(ticked)).toEqual([])
    expect(mustNotLeave(findingsIn({ ...ticked, replyTo: '811228-9874' }))).toBe(true)
  })
})

describe('what an action can fill in', () => {
  it('is only what it says', () => {
    const action = ownAction('Pröva före beslut')
    expect(fillingsFrom(action, { checklist, systems: [] })).toEqual([
      { field: 'headline', value: 'Pröva före beslut' },
      { field: 'done', value: 'Pröva före beslut' },
    ])
  })

  it('is the step its finding stands in', () => {
    const [question] = checklist.steps[2]?.questions ?? []
    const action = measureAction(question?.measures[0]?.id ?? '', question?.id ?? '', 'no')
    expect(fillingsFrom(action, { checklist, systems: [] })).toContainEqual({ field: 'step', value: 'influence' })
  })
})
