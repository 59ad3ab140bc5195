import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { collection, useCollection } from './useCollection.ts'

/** Removes the collection from this browser, once that has been said twice. */
export function ClearCollection() {
  const { t } = useTranslation('centre')
  const { all } = useCollection()
  const [isAsking, setIsAsking] = useState(false)
  const clear = () => {
    void collection.clear()
    setIsAsking(false)
  }
  return (
    <section className="section">
      <h2>{t('clear.title')}</h2>
      <p>{t('clear.text', { count: all.size })}</p>
      <p className="row">
        <Button aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
          {t(isAsking ? 'clear.cancel' : 'clear.ask')}
        </Button>
        {isAsking ? (
          <Button look="danger" onClick={clear}>
            {t('clear.button')}
          </Button>
        ) : null}
      </p>
    </section>
  )
}
