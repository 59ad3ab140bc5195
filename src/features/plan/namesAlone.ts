import type { Handover } from '../../documents/index.ts'
import type { OwnText } from '../../domain/privacy/handedOver.ts'
import { undrawableIn } from '../../report/index.ts'

/** As many as are read at a glance: the workplace and the system that the plan is about. */
const AT_A_GLANCE = 2

/**
 * The names that are all of one's own words in a plan: so few that they can be read above its button, and nothing in them to
 * see over. Empty where there is more to read, which has a page of its own.
 */
export function namesAlone({ texts, found }: Handover): readonly string[] {
  const names = texts.map(({ text }) => text)
  const isAtAGlance = texts.length <= AT_A_GLANCE && texts.every(isName)
  return isAtAGlance && found.length === 0 && undrawableIn(names).length === 0 ? names : []
}

const isName = ({ place }: OwnText) => place.key === 'system.name' || place.key === 'workplace.name'
