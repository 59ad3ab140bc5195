import { addressOf } from '../../addresses/index.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import './systems.css'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { AskEmployer, EmployerSays } from './AskEmployer.tsx'
import { SystemActions } from './SystemActions.tsx'
import { SystemAnswers } from './SystemAnswers.tsx'
import { SystemFacts } from './SystemFacts.tsx'
import { WhatItMeans } from './WhatItMeans.tsx'

/** One AI system: what is known of it, what its answers mean, and what can be proposed. */
export function SystemPage() {
  const { t } = useTranslation(['systems', 'documents'])
  const { id } = useParams()
  const system = useOwned('system').find((one) => one.id === id)
  const before = <Link to={addressOf('systems')}>{t('back')}</Link>
  if (!system)
    return (
      <Page title={t('title')} before={before}>
        <Notice tone="warn">
          <p>{t('gone')}</p>
        </Notice>
      </Page>
    )
  return (
    <Page title={inOneLine(system.name) || t('unnamed')} before={before}>
      <p className="muted">{t('form.save')}</p>
      <SystemFacts system={system} />
      <SystemAnswers system={system} />
      <EmployerSays system={system} />
      <WhatItMeans system={system} />
      <SystemActions system={system} />
      <AskEmployer systems={[system]} />
    </Page>
  )
}
