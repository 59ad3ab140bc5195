import type { Action } from '../../schema/action.ts'

/** The elements of a card that the focus can be put on after a change. */
export const elementIds = ({ id }: Pick<Action, 'id'>) => ({
  heading: `${id}-heading`,
  edit: `${id}-edit`,
  up: `${id}-up`,
  down: `${id}-down`,
  undo: `${id}-undo`,
})
