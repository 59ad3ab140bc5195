import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  needOf,
  needsWithoutRow,
  rowsFromNeeds,
  topicsIn,
  unknownNeeds,
  withNeed,
} from '../../../src/domain/training/trainingNeed.ts'
import { type RoleGroup, trainingNeeds } from '../../../src/schema/training.ts'
import { group, row, topics } from '../../support/tinyTraining.ts'

const needs = (all: Readonly<Record<string, RoleGroup['needs'][number]['need']>>): Partial<RoleGroup> => ({
  needs: Object.entries(all).map(([topicId, need]) => ({ topicId, need })),
})
const planned = (groups: readonly RoleGroup[], rows: Parameters<typeof rowsFromNeeds>[2] = []) =>
  rowsFromNeeds(topics, groups, rows).map(({ groupId, topics: learnt }) => [groupId, learnt])
const topicIds = topicsIn(topics).map(({ id }) => id)
const anyNeeds = fc
  .dictionary(fc.constantFrom(...topicIds), fc.constantFrom(...trainingNeeds), { noNullPrototype: true })
  .map((all) => group('staff', needs(all)))

describe('a group’s need of a topic', () => {
  it('is what was last said of it, and nothing before that', () => {
    const before = group('staff', needs({ text: 'none' }))
    const after = group('staff', { needs: withNeed(before, 'text', 'now') })
    expect([needOf(before, 'text'), needOf(after, 'text'), needOf(after, 'speech')]).toEqual([
      ...['none', 'now', 'not-answered'],
    ])
  })

  it('leaves all other topics as they were, and can be taken back', () => {
    fc.assert(
      fc.property(anyNeeds, fc.constantFrom(...topicIds), fc.constantFrom(...trainingNeeds), (one, topicId, need) => {
        const changed = group('staff', { needs: withNeed(one, topicId, need) })
        for (const other of topicIds.filter((id) => id !== topicId))
          expect(needOf(changed, other)).toBe(needOf(one, other))
        expect(needOf(changed, topicId)).toBe(need)
        expect(needOf(group('staff', { needs: withNeed(changed, topicId, 'not-answered') }), topicId)).toBe(
          'not-answered',
        )
      }),
    )
  })
})

describe('what nobody knows', () => {
  it('is one question a group, with the topics in the order of the framework', () => {
    const groups = [
      group('staff', needs({ speech: 'dont-know', basics: 'dont-know', text: 'now' })),
      group('managers', needs({ text: 'none' })),
    ]
    expect(unknownNeeds(topics, groups).map((one) => [one.group.id, one.topics.map(({ id }) => id)])).toEqual([
      ['staff', ['basics', 'speech']],
    ])
  })
})

describe('a need without a row', () => {
  it('is told by group and topic, for as long as no row of that group takes it up', () => {
    const groups = [
      group('staff', needs({ speech: 'soon', text: 'now', basics: 'now' })),
      group('managers', needs({ text: 'now' })),
      group('others', needs({ text: 'none' })),
    ]
    const lacking = (rows: Parameters<typeof rowsFromNeeds>[2]) =>
      needsWithoutRow(topics, groups, rows, 'now').map((one) => [one.group.id, one.topics.map(({ id }) => id)])
    expect(lacking([])).toEqual([
      ['staff', ['basics', 'text']],
      ['managers', ['text']],
    ])
    expect(lacking([row('staff', { topics: ['text'] })])).toEqual([
      ['staff', ['basics']],
      ['managers', ['text']],
    ])
    expect(lacking([row('staff', { topics: ['text', 'basics'] }), row('managers', { topics: ['text'] })])).toEqual([])
  })
})

describe('the rows made of the needs', () => {
  it('are one a group for now and one for soon', () => {
    const groups = [
      group('staff', needs({ speech: 'soon', text: 'now', basics: 'now', ethics: 'none', risks: 'dont-know' })),
      group('managers', needs({ ethics: 'soon' })),
    ]
    expect(planned(groups)).toEqual([
      ['staff', ['basics', 'text']],
      ['staff', ['speech']],
      ['managers', ['ethics']],
    ])
  })

  it('leave out what the group’s own rows have already', () => {
    const groups = [group('staff', needs({ text: 'now', basics: 'now' })), group('managers', needs({ text: 'now' }))]
    expect(planned(groups, [row('staff', { topics: ['text'] })])).toEqual([
      ['staff', ['basics']],
      ['managers', ['text']],
    ])
  })

  it('leave nothing to make a second time', () => {
    fc.assert(
      fc.property(anyNeeds, (one) => {
        const made = rowsFromNeeds(topics, [one], []).map((draft) => row('staff', { topics: draft.topics }))
        expect(rowsFromNeeds(topics, [one], made)).toEqual([])
      }),
    )
  })

  it('do not hold a topic that the content no longer has', () => {
    expect(planned([group('staff', needs({ gone: 'now' }))])).toEqual([])
  })
})
