import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { finder } from '../../collection/index.ts'
import { type Facets, fitting } from '../../domain/collection/facets.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import type { Collected } from '../../schema/collection.ts'
import { languageFrom } from '../../schema/language.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useCollection, useJoined } from './useCollection.ts'

/** The examples that fit what is typed and every facet: the best hits first, else the newest. */
export function useFoundExamples(typed: string, facets: Facets): readonly Collected[] {
  const joined = useJoined()
  const ids = useSearchedIds(typed)
  return useMemo(() => {
    if (ids === 'all')
      return fitting(
        joined.toSorted((a, b) => (a.receivedOn < b.receivedOn ? 1 : a.receivedOn > b.receivedOn ? -1 : 0)),
        facets,
      )
    const byId = new Map(joined.map((one) => [one.example.id, one]))
    return fitting(
      ids.flatMap((id) => byId.get(id) ?? []),
      facets,
    )
  }, [joined, ids, facets])
}

/** Found in a worker. What is typed goes nowhere else. */
function useSearchedIds(typed: string): readonly string[] | 'all' {
  const { all } = useCollection()
  const words = useContent('search')
  const { i18n } = useTranslation()
  const [ids, setIds] = useState<readonly string[] | 'all'>('all')
  useEffect(() => {
    if (all.size > 0) void finder.prepare()
  }, [all])
  useEffect(() => {
    let isWanted = true
    const isAsked = all.size > 0 && !isBlank(typed)
    const find = async () => (isAsked ? finder.search(typed, words, languageFrom(i18n.language)) : 'all')
    void find().then(
      (found) => (isWanted ? setIds(found) : undefined),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [typed, all, words, i18n.language])
  return ids
}
