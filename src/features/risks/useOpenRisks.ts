import { useCallback, useState } from 'react'
import { useSearchParams } from 'react-router'
import { ASKED_FOR } from '../../addresses/index.ts'
import { byNeedOfAction, inOrderOf } from '../../domain/risks/riskAnalysis.ts'
import type { Risk } from '../../schema/riskAnalysis.ts'
import { useFocusNext } from '../../ui/useFocusNext.ts'

/** The id of what opens a risk. */
export const toggleOf = ({ id }: Pick<Risk, 'id'>) => `${id}-toggle`

type Cards = {
  readonly open: ReadonlySet<string>
  /** Those opened since none stood open. */
  readonly touched: readonly string[]
  readonly madeAnew: Readonly<Record<string, number>>
}

/**
 * The risks by need of action. While one stands open none changes place: what somebody is judging must not move from
 * under their hands. Once closed it goes to its place, and the focus goes along.
 */
export function useOpenRisks(risks: readonly Risk[]) {
  const [askedFor] = useState(useSearchParams()[0].get(ASKED_FOR))
  const [cards, setCards] = useState<Cards>(() => {
    const asked = askedFor === null ? [] : [askedFor]
    return { open: new Set(asked), touched: asked, madeAnew: {} }
  })
  const focusNext = useFocusNext()
  const sorted = byNeedOfAction(risks)
  const order = sorted.map(({ id }) => id).join(' ')
  const [kept, setKept] = useState(order)
  const isAnyOpen = risks.some(({ id }) => cards.open.has(id))
  if (!isAnyOpen && kept !== order) setKept(order)
  const close = useCallback(({ id }: Risk) => setCards((before) => closed(before, id)), [])
  const toggle = useCallback(
    (risk: Risk, isOpen: boolean) => {
      if (isOpen) setCards((before) => opened(before, risk.id))
      else {
        close(risk)
        focusNext(toggleOf(risk))
      }
    },
    [close, focusNext],
  )
  return {
    shown: isAnyOpen ? inOrderOf(kept.split(' '), risks) : sorted,
    isOpen: ({ id }: Risk) => cards.open.has(id),
    /** A link led to it, and it has not been closed since. */
    isAskedFor: ({ id }: Risk) => id === askedFor && !(id in cards.madeAnew),
    /**
     * A card that can change place is made anew there: where one goes up the list, React would move each of the hundreds
     * that it passes instead (its reconciler keeps in place only what does not go up).
     */
    keyOf: ({ id }: Risk) => `${id} ${cards.madeAnew[id] ?? 0}`,
    toggle,
    close,
  }
}

const opened = ({ touched, madeAnew }: Cards, id: string): Cards => ({
  open: new Set([id]),
  touched: [...touched, id],
  madeAnew,
})

function closed({ open, touched, madeAnew }: Cards, id: string): Cards {
  const left = new Set([...open].filter((one) => one !== id))
  if (left.size > 0) return { open: left, touched, madeAnew }
  const anew = touched.map((one) => [one, (madeAnew[one] ?? 0) + 1] as const)
  return { open: left, touched: [], madeAnew: { ...madeAnew, ...Object.fromEntries(anew) } }
}
