import { riskSituations } from '../schema/catalogueRisk.ts'
import type { Mistake } from './mistake.ts'
import type { ParsedContent } from './ParsedContent.ts'

const FOLDER = 'content/risks'

/** Ids used once, also beside the checklist's measures; law and figures exist; every situation leads to some risk. */
export function crossCheckRisks({ risks, hooks, figures, steps }: ParsedContent): readonly Mistake[] {
  const all = risks.groups.flatMap((group) => group.risks)
  const ofChecklist = steps.flatMap(({ questions }) =>
    questions.flatMap(({ measures }) => measures.map(({ id }) => id)),
  )
  const [lawIds, figureIds] = [new Set(hooks.map(({ id }) => id)), new Set(figures.map(({ id }) => id))]
  const pointers = [...all, ...risks.opportunities]
  return [
    ...usedOnce(
      'risk',
      [...all, ...risks.opportunities].map(({ id }) => id),
    ),
    ...usedOnce('measure', [...ofChecklist, ...all.flatMap(({ measures }) => measures.map(({ id }) => id))]),
    ...all.flatMap(({ id, law }) =>
      law.filter((hook) => !lawIds.has(hook)).map((hook) => wrong(`${id}.law`, 'a legal hook in content/law', hook)),
    ),
    ...pointers.flatMap(({ id, figure }) =>
      figure === undefined || figureIds.has(figure)
        ? []
        : [wrong(`${id}.figure`, 'a figure in content/figures', figure)],
    ),
    ...riskSituations
      .filter((situation) => !all.some(({ situations }) => situations.includes(situation)))
      .map((situation) => wrong('situations', `a risk for "${situation}"`, 'none')),
  ]
}

const usedOnce = (noun: string, ids: readonly string[]): readonly Mistake[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => wrong(id, `a ${noun} id used once`, 'twice'))

const wrong = (path: string, expected: string, found: string): Mistake => ({ file: FOLDER, path, expected, found })
