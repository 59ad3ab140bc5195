import type { Action } from '../../schema/action.ts'

/** The elements of a row that the focus can be put on after a change. */
export const elementIds = ({ id }: Pick<Action, 'id'>) => ({
  toggle: `${id}-toggle`,
  up: `${id}-up`,
  down: `${id}-down`,
})
