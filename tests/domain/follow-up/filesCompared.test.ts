import { describe, expect, it } from 'vitest'
import { filesCompared } from '../../../src/domain/follow-up/filesCompared.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import { day } from '../../support/plan.ts'
import { answer, round, workplace } from '../../support/someWork.ts'

const TODAY = day('2026-10-01')
const second = { ...round, id: 'r2', startedOn: '2026-09-01' } as typeof round
const answered = { ...answer('guidelines'), id: 'x', roundId: second.id } as AppRecord
const file = (name: string, savedAt: string, ...records: readonly AppRecord[]) => ({
  ...{ name, savedAt },
  tables: tablesOf(records),
})
const spring = file('spring', '2026-03-10T08:00:00.000Z', workplace, round, answer('guidelines'))
const autumn = file('autumn', '2026-09-10T08:00:00.000Z', workplace, round, answer('guidelines'), second, answered)
const namesOf = (...of: Parameters<typeof filesCompared>) => {
  const compared = filesCompared(...of)
  return compared.kind === 'compared' ? [compared.earlier.name, compared.later.name] : compared.kind
}
const toldOf = (...of: Parameters<typeof filesCompared>) => {
  const compared = filesCompared(...of)
  return compared.kind === 'compared' ? compared.told : compared.kind
}

describe('two files', () => {
  it('stand for the latest round of each, the earlier first, in whichever order they were picked', () => {
    expect(namesOf(spring, autumn, TODAY)).toEqual(['spring', 'autumn'])
    expect(namesOf(autumn, spring, TODAY)).toEqual(['spring', 'autumn'])
    expect(toldOf(autumn, spring, TODAY)).toEqual([])
  })

  it('of one round are told as such, and the one saved first is the earlier', () => {
    const later = { ...spring, name: 'later', savedAt: '2026-03-11T08:00:00.000Z' }
    expect(namesOf(later, spring, TODAY)).toEqual(['spring', 'later'])
    expect(toldOf(later, spring, TODAY)).toEqual(['same-round'])
  })

  it('of two workplaces are told as such; where both hold one workplace, that is compared', () => {
    const other = { ...workplace, id: 'w2' } as typeof workplace
    const theirs = { ...second, workplaceId: other.id }
    const strange = file('strange', '2026-09-10T08:00:00.000Z', other, theirs, answered)
    expect(toldOf(spring, strange, TODAY)).toEqual(['two-workplaces'])
    const older = { ...other, createdAt: '2020-01-01T08:00:00.000Z' } as typeof workplace
    const both = file(
      'both',
      '2026-09-10T08:00:00.000Z',
      older,
      theirs,
      answered,
      workplace,
      round,
      answer('guidelines'),
    )
    expect(toldOf(spring, both, TODAY)).toEqual(['same-round'])
  })

  it('with a round on a day that has not come are told so', () => {
    expect(toldOf(spring, autumn, day('2026-08-31'))).toEqual(['ahead'])
  })

  it('of which one has no answer are not compared, and that one is named', () => {
    const empty = file('empty', '2026-09-10T08:00:00.000Z', workplace, second)
    expect(filesCompared(spring, empty, TODAY)).toEqual({ kind: 'no-round', name: 'empty' })
    expect(filesCompared(file('nothing', ''), spring, TODAY)).toEqual({ kind: 'no-round', name: 'nothing' })
  })
})
