import { Suspense, useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { changeRelease, hushNews, keepForOffline, offlineNews, onOfflineNews } from '../offline/keepForOffline.ts'
import { Button } from '../ui/Button.tsx'
import './offline.css'

/** How long it is said that everything now works without a network. */
const SAID_FOR = 10_000

/** Keeps the app for use without a network, and says the little there is to say of it. Fetched once a page stands. */
export function Offline() {
  useEffect(keepForOffline, [])
  const news = useSyncExternalStore(onOfflineNews, offlineNews)
  // A screen reader reads what changes in a region, never what it came with.
  return (
    <div className="offline-news" role="status">
      <Suspense fallback={null}>
        {news === 'nothing' ? null : news === 'ready' ? <Ready /> : <NewRelease state={news} />}
      </Suspense>
    </div>
  )
}

function Ready() {
  const { t } = useTranslation('offline')
  useEffect(() => {
    const timer = setTimeout(hushNews, SAID_FOR)
    return () => clearTimeout(timer)
  }, [])
  return <p>{t('ready')}</p>
}

/** Beside the page, never instead of it: whoever types goes on, and changes when it suits. */
function NewRelease({ state }: { readonly state: 'new-release' | 'changing' | 'not-changed' }) {
  const { t } = useTranslation('offline')
  return (
    <>
      <p>{t(state)}</p>
      <p className="row">
        {state === 'new-release' ? <Button onClick={changeRelease}>{t('change')}</Button> : null}
        {state === 'changing' ? null : (
          <Button look="link" onClick={hushNews}>
            {t('later')}
          </Button>
        )}
      </p>
    </>
  )
}
