import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Apart, createApart } from '../../collection/index.ts'
import { type Facets, fitting } from '../../domain/collection/facets.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import type { Collected } from '../../schema/collection.ts'
import { exampleTexts } from '../../schema/goodExample.ts'
import { languageFrom } from '../../schema/language.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useCollection } from './useCollection.ts'

/** The examples that fit what is typed and every facet: the best hits first, else the newest. */
export function useFoundExamples(typed: string, facets: Facets): readonly Collected[] {
  const { all } = useCollection()
  const ids = useSearchedIds(typed)
  return useMemo(() => {
    const newest = [...all.values()].toSorted((a, b) => b.receivedOn.localeCompare(a.receivedOn))
    const hits = ids === 'all' ? newest : ids.flatMap((id) => all.get(id) ?? [])
    return fitting(hits, facets)
  }, [all, ids, facets])
}

/** Found in a worker, which makes its index anew when the examples change. What is typed goes nowhere else. */
function useSearchedIds(typed: string): readonly string[] | 'all' {
  const { all } = useCollection()
  const words = useContent('search')
  const { i18n } = useTranslation()
  const [ids, setIds] = useState<readonly string[] | 'all'>('all')
  const apart = useRef<Apart>(undefined)
  const indexed = useRef<unknown>(undefined)
  useEffect(
    () => () => {
      apart.current?.end()
      apart.current = undefined
      indexed.current = undefined
    },
    [],
  )
  useEffect(() => {
    let isWanted = true
    const find = async () => {
      if (isBlank(typed)) return 'all'
      apart.current ??= createApart()
      if (indexed.current !== all) {
        indexed.current = all
        const things = [...all.values()].map(({ example: { id, texts } }) => ({
          id,
          title: texts.headline ?? '',
          text: exampleTexts.map((name) => texts[name] ?? '').join('\n'),
        }))
        void apart.current.search({ kind: 'index', things, words, language: languageFrom(i18n.language) })
      }
      return await apart.current.search({ kind: 'search', typed })
    }
    void find().then(
      (found) => {
        if (isWanted) setIds(found)
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [typed, all, words, i18n.language])
  return ids
}
