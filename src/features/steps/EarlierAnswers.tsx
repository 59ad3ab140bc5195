import { useTranslation } from 'react-i18next'
import { asideFor, type SetAside } from '../../domain/checklist/setAside.ts'
import { inOneLine, isBlank } from '../../domain/texts/asWritten.ts'
import type { Question } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers } from '../../store/WorkProvider.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Answers to earlier questions that this one took the place of: to look at, answered by none of them, counted nowhere. */
export function EarlierAnswers({ question }: { readonly question: Question }) {
  const { t } = useTranslation('steps')
  const aside = asideFor(useContent('checklist'), useAnswers(), question.id)
  if (aside.length === 0) return null
  return (
    <Notice tone="info">
      <p>{t('earlier.text', { count: aside.length })}</p>
      {aside.map((one) => (
        <Earlier key={one.answer.id} aside={one} />
      ))}
    </Notice>
  )
}

function Earlier({ aside: { answer, was } }: { readonly aside: SetAside }) {
  const { t } = useTranslation(['steps', 'common'])
  const { choice, missing, note, evidence } = answer
  const lines = [
    t('earlier.choice', { choice: t(`common:choice.${choice}`) }),
    ...(isBlank(missing) ? [] : [t('earlier.missing', { text: missing })]),
    ...(isBlank(note) ? [] : [t('earlier.note', { text: note })]),
    ...evidence.map(({ kind, text, on }) =>
      t('earlier.evidence', { text: [inOneLine(text) || t(`common:evidence.${kind}`), on].filter(Boolean).join(', ') }),
    ),
  ]
  return (
    <>
      <p>
        <strong>{was?.text}</strong> <span>{was?.because}</span>
      </p>
      <ul className="earlier">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; they never change places
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  )
}
