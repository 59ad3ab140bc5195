import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { countRequests, type Requests } from './countRequests.ts'
import { DataRow } from './DataRow.tsx'

/** Lets a person check the promise for themselves, from the browser's own list of what the page fetched. */
export function NetworkCheck() {
  const { t } = useTranslation('myData')
  const [found, setFound] = useState<Requests | 'not-asked'>('not-asked')
  const look = () => {
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
    setFound(countRequests(fetched, window.location.href))
  }
  return (
    <DataRow
      icon="search"
      title={t('network.title')}
      action={<Button onClick={look}>{t('network.button')}</Button>}
      outcome={<div role="status">{found === 'not-asked' ? null : <Found {...found} />}</div>}
    >
      <p>{t('network.text')}</p>
    </DataRow>
  )
}

function Found({ own, others, hosts }: Requests) {
  const { t } = useTranslation('myData')
  return (
    <div className="reveal">
      <p>
        <strong>{t('network.others', { count: others })}</strong>
      </p>
      {hosts.length > 0 ? <p>{`${t('network.which')} ${hosts.join(', ')}`}</p> : null}
      <p>{t('network.own', { count: own })}</p>
      <p className="muted">{t('network.limits')}</p>
    </div>
  )
}
