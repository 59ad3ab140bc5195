import { useTranslation } from 'react-i18next'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Section } from '../../ui/Section.tsx'

export const TURN_TO = 'whom-to-turn-to'

/** Who in the union helps with what, and who takes a matter to the politicians; with the workplace's own contact where it is kept. */
export function TurnTo() {
  const { t } = useTranslation('rights')
  const { contacts } = useContent('rights')
  const [names] = useOwned('names')
  const own = [names?.centre.trim(), names?.contact.trim()].filter(Boolean).join(', ')
  return (
    <Section id={TURN_TO} title={t('turnTo.title')}>
      <dl className="rights-ask">
        {contacts.map(({ id, title, when }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{when}</dd>
          </div>
        ))}
      </dl>
      {own ? <p>{t('turnTo.own', { contact: own })}</p> : null}
    </Section>
  )
}
