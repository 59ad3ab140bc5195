import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fileNameOf, saveFile } from '../../exchange/index.ts'
import { useToday, useUnread } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'

/** What of the work could not be read: kept as it was found, and let go only when the person says so. */
export function UnreadParts() {
  const { t } = useTranslation('myData')
  const { unread, drop } = useUnread()
  const today = useToday()
  const [savedAs, setSavedAs] = useState('')
  if (unread.length === 0) return null
  const save = () => {
    const name = `${fileNameOf('lageskoll-olast', '', today)}.json`
    saveFile(JSON.stringify(unread, null, 1), 'application/json', name)
    setSavedAs(name)
  }
  return (
    <section className="section">
      <h2>{t('unread.title')}</h2>
      <p>{t('unread.text', { count: unread.length })}</p>
      <Button look="primary" onClick={save}>
        {t('unread.save')}
      </Button>
      <p role="status">{savedAs === '' ? '' : t('unread.saved', { name: savedAs })}</p>
      <p>{t('unread.dropText')}</p>
      <Button look="danger" onClick={() => drop()}>
        {t('unread.drop')}
      </Button>
    </section>
  )
}
