import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { type WhatGoes, WhatGoesList } from './WhatGoes.tsx'

const STAYS = ['history', 'files', 'tabs', 'network'] as const

/** What was removed, and honestly what no page can remove. */
export function WipeReceipt({ gone }: { readonly gone: WhatGoes }) {
  const { t } = useTranslation('myData')
  return (
    <Page title={t('wipe.doneTitle')}>
      <p>{t('wipe.gone')}</p>
      <WhatGoesList {...gone} />
      <p>{t('wipe.stays')}</p>
      <ul>
        {STAYS.map((one) => (
          <li key={one}>{t(`wipe.${one}`)}</li>
        ))}
      </ul>
      <p>{t('wipe.reload')}</p>
      <Button onClick={() => window.location.reload()}>{t('wipe.reloadButton')}</Button>
    </Page>
  )
}
