import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchMissingParts, isPartMissing, onMissingPart } from '../parts/drawnPart.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { isNewRelease } from './isNewRelease.ts'
import { SaveMyWork } from './SaveMyWork.tsx'

const useIsPartMissing = (): boolean => useSyncExternalStore(onMissingPart, isPartMissing, isPartMissing)

/** What stands in place of a page until it has come. */
export function PageComing() {
  const { t } = useTranslation('common')
  const isMissing = useIsPartMissing()
  if (isMissing) return <h1 className="page">{t('part.title')}</h1>
  return <p className="shell-loading page muted">{t('loading')}</p>
}

/** Says that a part of the app could not be fetched and that the work is still there, and how to go on; gone once it has come. */
export function MissingPart() {
  useEffect(() => {
    // Whoever goes on to another page may be online again.
    void fetchMissingParts()
  }, [])
  return useIsPartMissing() ? <Missing /> : null
}

function Missing() {
  const { t } = useTranslation('common')
  const [state, setState] = useState<'text' | 'stillMissing' | 'newRelease'>('text')
  useEffect(() => {
    void isNewRelease().then((isNew) => isNew && setState('newRelease'))
  }, [])
  const tryAgain = async () => {
    await fetchMissingParts()
    setState((await isNewRelease()) ? 'newRelease' : 'stillMissing')
  }
  const reload = () => window.location.reload()
  const isOutdated = state === 'newRelease'
  return (
    <div className="page">
      <Notice tone="warn" live="alert">
        <p>{t(`part.${state}`)}</p>
        <p className="row">
          {isOutdated ? null : (
            <Button look="primary" onClick={() => void tryAgain()}>
              {t('part.again')}
            </Button>
          )}
          <Button look={isOutdated ? 'primary' : 'plain'} onClick={reload}>
            {t('part.reload')}
          </Button>
          <SaveMyWork look="plain" />
        </p>
      </Notice>
    </div>
  )
}
