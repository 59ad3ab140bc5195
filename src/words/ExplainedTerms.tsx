import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { termsOf } from '../domain/words/termsIn.ts'
import { OpenMeaning } from '../ui/OpenMeaning.tsx'
import { Meaning } from './Meaning.tsx'
import { useTerms } from './useTerms.ts'

type ExplainedTermsProps = { readonly texts: readonly string[] }

/** The terms of texts that cannot hold buttons, such as a question or a label, explained after them. */
export function ExplainedTerms({ texts }: ExplainedTermsProps) {
  return (
    <Suspense>
      <TermsAfter texts={texts} />
    </Suspense>
  )
}

function TermsAfter({ texts }: ExplainedTermsProps) {
  const { t } = useTranslation('words')
  const terms = termsOf(useTerms(), texts)
  if (terms.length === 0) return null
  return (
    <div className="terms-after muted small no-print">
      <span>{t('after')}</span>
      <ul className="plain-list">
        {terms.map((term) => (
          <li key={term.id}>
            <OpenMeaning word={term.term}>
              <Meaning term={term} />
            </OpenMeaning>
          </li>
        ))}
      </ul>
    </div>
  )
}
