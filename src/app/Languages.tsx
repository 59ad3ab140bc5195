import { useTranslation } from 'react-i18next'
import { languages } from '../schema/language.ts'
import { useDevice } from '../store/DeviceProvider.tsx'
import { Button } from '../ui/Button.tsx'

/** The languages that the app can change to where it stands. */
export function Languages() {
  const { t } = useTranslation('common')
  const { language, chooseLanguage } = useDevice()
  return languages
    .filter((one) => one !== language)
    .map((other) => (
      <Button key={other} look="link" lang={other} onClick={() => chooseLanguage(other)}>
        {t(`language.${other}`)}
      </Button>
    ))
}
