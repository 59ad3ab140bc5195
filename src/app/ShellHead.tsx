import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../addresses/index.ts'
import { timeInWords } from '../i18n/inWords.ts'
import { languages } from '../schema/language.ts'
import { type Look, useDevice, useSaveStatus } from '../store/DeviceProvider.tsx'
import { Button } from '../ui/Button.tsx'

const LOOKS = ['as-computer', 'light', 'dark'] as const

/** The head: whose page it is, whether work is saved, language, look, and where the data are. */
export function ShellHead({ onHide }: { readonly onHide: () => void }) {
  const { t } = useTranslation('common')
  const { language, chooseLanguage, look, chooseLook } = useDevice()
  return (
    <header className="shell-head">
      <div className="shell-bar">
        <Link className="shell-brand" to={addressOf('home')}>
          Lägeskoll AI
        </Link>
        <SaveStatus />
        <div className="shell-tools">
          {languages
            .filter((one) => one !== language)
            .map((other) => (
              <Button key={other} look="link" lang={other} onClick={() => chooseLanguage(other)}>
                {t(`language.${other}`)}
              </Button>
            ))}
          <label>
            <span className="shell-look">{`${t('look.label')} `}</span>
            <select value={look} onChange={({ target }) => chooseLook(target.value as Look)}>
              {LOOKS.map((one) => (
                <option key={one} value={one}>
                  {t(`look.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <Link to={addressOf('search')}>{t('nav.search')}</Link>
          <Link to={addressOf('myData')}>{t('nav.myData')}</Link>
          <Button look="link" onClick={onHide}>
            {t('hide.button')}
          </Button>
        </div>
      </div>
    </header>
  )
}

function SaveStatus() {
  const { t, i18n } = useTranslation('common')
  const saveStatus = useSaveStatus()
  const time = saveStatus.kind === 'saved' ? timeInWords(saveStatus.at, i18n.language) : ''
  const words = t(`save.${saveStatus.kind}`, { time })
  const spoken = useAtMostEachMinute(saveStatus.kind === 'saving' ? '' : words)
  return (
    <>
      <p className="shell-status" data-kind={saveStatus.kind} data-testid="save-status">
        {words}
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
