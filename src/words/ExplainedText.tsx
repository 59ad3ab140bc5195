import { Suspense } from 'react'
import { OpenMeaning } from '../ui/OpenMeaning.tsx'
import { Meaning } from './Meaning.tsx'
import { useTerms } from './useTerms.ts'

/** A text of ours in which each term of the word list opens its meaning. The text stands there before the list has come. */
export function ExplainedText({ text }: { readonly text: string }) {
  return (
    <Suspense fallback={text}>
      <WithTerms text={text} />
    </Suspense>
  )
}

function WithTerms({ text }: { readonly text: string }) {
  return useTerms()(text).map((part) =>
    part.kind === 'words' ? (
      part.words
    ) : (
      <OpenMeaning key={part.term.id} word={part.words} closing={part.closing}>
        <Meaning term={part.term} />
      </OpenMeaning>
    ),
  )
}
