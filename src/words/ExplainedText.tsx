import { Suspense } from 'react'
import { OpenMeaning } from '../ui/OpenMeaning.tsx'
import { Meaning } from './Meaning.tsx'
import { useTerms } from './useTerms.ts'

/** A text of ours in which each term of the word list opens its meaning. The text stands there before the list has come. */
export function ExplainedText({ text }: { readonly text: string }) {
  return (
    <Suspense fallback={<span>{text}</span>}>
      <WithTerms text={text} />
    </Suspense>
  )
}

function WithTerms({ text }: { readonly text: string }) {
  const parts = useTerms()(text)
  return parts.map((part, index) => {
    // Each word is explained once in a text, so what stands before it is there once too.
    if (part.kind === 'words') return <span key={`after ${parts[index - 1]?.words ?? ''}`}>{part.words}</span>
    return (
      <OpenMeaning key={part.term.id} word={part.words} closing={part.closing}>
        <Meaning term={part.term} />
      </OpenMeaning>
    )
  })
}
