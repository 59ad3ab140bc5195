import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { ContentIn, ContentPart } from '../schema/content.ts'
import type { Reading } from '../schema/language.ts'

/** Brings one part of the content in one way to read. */
export type LoadContent = <P extends ContentPart>(part: P, language: Reading) => Promise<ContentIn[P]>

type Source = { readonly language: Reading; readonly load: LoadContent }

const ContentContext = createContext<Source | null>(null)

/** Hands content to the pages, each part fetched once and only when a page asks for it. */
export function ContentProvider({ language, load, children }: Source & { readonly children: ReactNode }) {
  const source = useMemo(() => ({ language, load }), [language, load])
  return <ContentContext value={source}>{children}</ContentContext>
}

function useSource(): Source {
  const source = use(ContentContext)
  if (!source) throw new Error('A page was drawn outside ContentProvider')
  return source
}

/** One part of the content, in the app's language or the one asked for; suspends until it is there. */
export function useContent<P extends ContentPart>(part: P, language?: Reading): ContentIn[P] {
  const source = useSource()
  return use(source.load(part, language ?? source.language))
}

/** Asks for several parts at once, before they are waited for one after the other. */
export function useAskForContent(): (parts: readonly ContentPart[], language?: Reading) => void {
  const source = useSource()
  return useCallback(
    (parts, language = source.language) => {
      for (const part of parts) void source.load(part, language)
    },
    [source],
  )
}

/** Brings a part in the app's language when something is pressed. */
export function useLoadContent(): <P extends ContentPart>(part: P) => Promise<ContentIn[P]> {
  const { load, language } = useSource()
  return (part) => load(part, language)
}

/** A part for what stands around a page, which waits for nothing: undefined until it is there, and where it does not come. */
export function useContentSoon<P extends ContentPart>(part: P): ContentIn[P] | undefined {
  const { load, language } = useSource()
  const [content, setContent] = useState<ContentIn[P]>()
  useEffect(() => {
    let isWanted = true
    void load(part, language).then(
      (loaded) => {
        if (isWanted) setContent(loaded)
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [load, language, part])
  return content
}
