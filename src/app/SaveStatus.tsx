import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeInWords } from '../i18n/inWords.ts'
import { useSaveStatus } from '../store/DeviceProvider.tsx'
import { Icon } from '../ui/Icon.tsx'

/** Whether the work is saved: the whole sentence where there is room, its first word on a phone. */
export function SaveStatus() {
  const { t, i18n } = useTranslation('frame')
  const saveStatus = useSaveStatus()
  const time = saveStatus.kind === 'saved' ? timeInWords(saveStatus.at, i18n.language) : ''
  const words = t(`save.${saveStatus.kind}`, { time })
  const spoken = useAtMostEachMinute(saveStatus.kind === 'saving' ? '' : words)
  return (
    <>
      <p className="save-status" data-kind={saveStatus.kind}>
        {saveStatus.kind === 'saved' ? <Icon name="check" /> : null}
        <span className="at-width" data-testid="save-status">
          {words}
        </span>
        <span className="on-phone" aria-hidden="true">
          {t(`saveShort.${saveStatus.kind}`)}
        </span>
      </p>
      <span className="visually-hidden" role="status">
        {spoken}
      </span>
    </>
  )
}

const MINUTE = 60_000

/** The latest words, but new ones at most once a minute: a screen reader is not told of every saved answer. */
function useAtMostEachMinute(words: string): string {
  const [spoken, setSpoken] = useState({ words: '', at: 0 })
  useEffect(() => {
    if (words === '' || words === spoken.words) return undefined
    const wait = Math.max(0, spoken.at + MINUTE - Date.now())
    const timer = setTimeout(() => setSpoken({ words, at: Date.now() }), wait)
    return () => clearTimeout(timer)
  }, [words, spoken])
  return spoken.words
}
