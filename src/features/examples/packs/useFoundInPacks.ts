import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createExampleSearch } from '../../../collection/index.ts'
import type { ExamplePack, PublishedExample } from '../../../schema/examplePack.ts'
import { languageFrom } from '../../../schema/language.ts'
import { useContent } from '../../../store/ContentProvider.tsx'

/** A published example with the pack it stands in. */
export type Read = { readonly example: PublishedExample; readonly pack: ExamplePack }

/** Every example of some packs once, in its latest version. */
export function readIn(packs: readonly ExamplePack[]): ReadonlyMap<string, Read> {
  const byId = new Map<string, Read>()
  for (const pack of packs)
    for (const example of pack.examples) {
      const known = byId.get(example.id)
      if (!known || example.version > known.example.version) byId.set(example.id, { example, pack })
    }
  return byId
}

/** The examples in which what is typed stands, best first; all of them where nothing is typed. */
export function useFoundInPacks(typed: string, byId: ReadonlyMap<string, Read>): readonly Read[] {
  const all = useMemo(() => [...byId.values()].map(({ example }) => example), [byId])
  const words = useContent('search')
  const { i18n } = useTranslation()
  const [ids, setIds] = useState<readonly string[] | 'all'>('all')
  const [search] = useState(createExampleSearch)
  useEffect(() => search.end, [search])
  useEffect(() => {
    let isWanted = true
    search.find(typed, all, { words, language: languageFrom(i18n.language) }).then(
      (found) => {
        if (isWanted) setIds(found)
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [search, typed, all, words, i18n.language])
  return useMemo(() => (ids === 'all' ? [...byId.values()] : ids.flatMap((id) => byId.get(id) ?? [])), [byId, ids])
}
