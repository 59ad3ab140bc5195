import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { roleGroupSchema, trainingPlanSchema, trainingRowSchema } from '../../src/schema/training.ts'
import { group, row } from '../support/tinyTraining.ts'

const need = (part: object) => ({ needs: [{ topicId: 'ethics', need: 'now', ...part }] })
const plan = {
  ...{ kind: 'training', id: 't1', workplaceId: 'w1', createdAt: '2026-03-02T08:00:00.000Z' },
  ...{ whose: 'own', answers: [{ checkId: 'roles', answer: 'yes' }] },
}
const takesGroup = (part: object) => v.safeParse(roleGroupSchema, { ...group('staff'), ...part }).success
const takesPlan = (part: object) => v.safeParse(trainingPlanSchema, { ...plan, ...part }).success
const takesRow = (part: object) => v.safeParse(trainingRowSchema, { ...row('staff'), ...part }).success

describe('training is taken', () => {
  it('as it is first made, and filled in', () => {
    expect([takesGroup({}), takesGroup(need({})), takesPlan({}), takesRow({})]).toEqual([true, true, true, true])
    expect(takesRow({ topics: ['ethics'], form: 'at-work', before: { kind: 'system', systemId: 's1' } })).toBe(true)
  })

  it.each(['', 'n'.repeat(5000), '\u202Eefterled', '👩‍⚕️ sekreterare', 'rad\nrad'])('with a group called %j', (name) => {
    expect(takesGroup({ name })).toBe(true)
  })
})

describe('training is refused', () => {
  it.each([
    ['a group with a need nobody knows', takesGroup(need({ need: 'later' }))],
    ['a group with the names of people', takesGroup({ people: ['x'] })],
    ['a group whose being managers is a text', takesGroup({ isManagers: 'yes' })],
    ['a plan that is nobody’s', takesPlan({ whose: 'union' })],
    ['a plan with an answer to what the rows tell', takesPlan({ answers: [{ checkId: 'time', answer: 'yes' }] })],
    ['a plan with a score', takesPlan({ score: 5 })],
    ['a row in a form nobody knows', takesRow({ form: 'film' })],
    ['a row with time in hours', takesRow({ time: 4 })],
    ['a row before a system without an id', takesRow({ before: { kind: 'system' } })],
    ['a row of no group', takesRow({ groupId: '' })],
  ])('%s', (_name, isTaken) => {
    expect(isTaken).toBe(false)
  })
})
