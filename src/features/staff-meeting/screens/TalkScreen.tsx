import { useTranslation } from 'react-i18next'
import type { ScreenProps } from './ScreenProps.ts'

/** Talk two and two, or in fours: what to talk about, and nothing else on the wall. */
export function TalkScreen({ heading, kind }: ScreenProps & { readonly kind: 'pairs' | 'fours' }) {
  const { t } = useTranslation('staffMeeting')
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t(`talk.${kind}`)}
      </h1>
      <ul className="staff-meeting-few">
        <li>{t('talk.works')}</li>
        <li>{t('talk.worries')}</li>
        <li>{t('talk.know')}</li>
      </ul>
      <p className="staff-meeting-few">{t(`talk.${kind}Then`)}</p>
    </>
  )
}
