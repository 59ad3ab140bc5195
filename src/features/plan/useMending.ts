import { type OwnText, withoutTick, withTick } from '../../domain/privacy/handedOver.ts'
import { usePlanChoices } from '../../store/usePlanChoices.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'

export type Mending = {
  /** Writes other words where the text came from. */
  readonly write: (text: OwnText, words: string) => void
  /** Takes a text out of what leaves; undefined for those that always leave. */
  readonly leaveOut: (text: OwnText) => (() => void) | undefined
  /** Takes it along again. */
  readonly takeAlong: (text: OwnText) => void
}

/** How a text that leaves is changed, or kept out, at the place it comes from. */
export function useMending(): Mending {
  const { mend, choosePlan } = useWorkEdits()
  const ticks = usePlanChoices()
  return {
    write: ({ place: { record, at } }, words) => mend(record.kind, record.id, at, words),
    leaveOut: (text) => {
      const left = withoutTick(text, ticks)
      return left && (() => choosePlan(left))
    },
    takeAlong: (text) => choosePlan(withTick(text, ticks)),
  }
}
