import { useTranslation } from 'react-i18next'
import type { Term } from '../schema/words.ts'

/** What a term means, with its example. */
export function Meaning({ term: { term, meaning, example } }: { readonly term: Term }) {
  const { t } = useTranslation('words')
  return (
    <>
      <strong>{`${term}:`}</strong> <span>{`${meaning} ${t('example', { example })}`}</span>
    </>
  )
}
