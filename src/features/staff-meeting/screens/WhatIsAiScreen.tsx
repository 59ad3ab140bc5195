import { useTranslation } from 'react-i18next'
import { useOwned } from '../../../store/WorkProvider.tsx'
import type { ScreenProps } from './ScreenProps.ts'

const MOST_EXAMPLES = 3

/** One sentence on what AI is, and what there is of it here. */
export function WhatIsAiScreen({ heading }: ScreenProps) {
  const { t } = useTranslation('staffMeeting')
  const names = useOwned('system').flatMap(({ name }) => (name.trim() === '' ? [] : [name.trim()]))
  const examples =
    names.length > 0 ? names.slice(0, MOST_EXAMPLES) : [t('what.example1'), t('what.example2'), t('what.example3')]
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('what.title')}
      </h1>
      <p className="staff-meeting-few">{t('what.text')}</p>
      <ul className="staff-meeting-few">
        {examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
      <p className="staff-meeting-few">{t('what.ask')}</p>
    </>
  )
}
