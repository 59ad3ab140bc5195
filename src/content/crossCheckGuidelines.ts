import type { Mistake } from './mistake.ts'
import type { ParsedContent } from './ParsedContent.ts'

/** Elements have ids of their own, and the law they refer to exists. */
export function crossCheckGuidelines({ guidelines, hooks }: ParsedContent): readonly Mistake[] {
  const elements = guidelines.flatMap((group) => group.elements)
  const ids = elements.map(({ id }) => id)
  const lawIds = new Set(hooks.map(({ id }) => id))
  const wrong = (path: string, expected: string, found: string): Mistake => ({
    file: 'content/guidelines',
    ...{ path, expected, found },
  })
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => wrong(id, 'an element id used once', 'twice')),
    ...elements.flatMap(({ id, law }) =>
      law.filter((hook) => !lawIds.has(hook)).map((hook) => wrong(`${id}.law`, 'a legal hook in content/law', hook)),
    ),
  ]
}
