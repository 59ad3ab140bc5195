import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { type WhatGoes, WhatGoesList } from './WhatGoes.tsx'

const STAYS = ['history', 'files', 'tabs', 'network'] as const

/** The same for one workplace: the tab goes on with the others. */
export function WipeOneReceipt({ gone, onBack }: { readonly gone: readonly string[]; readonly onBack: () => void }) {
  const { t } = useTranslation('myData')
  return (
    <Page title={t('wipe.doneTitle')}>
      <p>{t('wipe.gone')}</p>
      <ul>
        {gone.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <Stays of={['history', 'files', 'network']} />
      <Button onClick={onBack}>{t('forGood.back')}</Button>
    </Page>
  )
}

function Stays({ of }: { readonly of: readonly (typeof STAYS)[number][] }) {
  const { t } = useTranslation('myData')
  return (
    <>
      <p>{t('wipe.stays')}</p>
      <ul>
        {of.map((one) => (
          <li key={one}>{t(`wipe.${one}`)}</li>
        ))}
      </ul>
    </>
  )
}

/** What was removed, and honestly what no page can remove. */
export function WipeReceipt({ gone }: { readonly gone: WhatGoes }) {
  const { t } = useTranslation('myData')
  return (
    <Page title={t('wipe.doneTitle')}>
      <p>{t('wipe.gone')}</p>
      <WhatGoesList {...gone} />
      <Stays of={STAYS} />
      <p>{t('wipe.reload')}</p>
      <Button onClick={() => window.location.reload()}>{t('wipe.reloadButton')}</Button>
    </Page>
  )
}
