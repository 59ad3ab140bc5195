import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { openShippedFile } from '../../exchange/index.ts'
import type { Language } from '../../schema/language.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useReplaceAll, useWorkplace } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** The worked example ships as an ordinary work file, so that opening it goes through the same door as every file. */
const exampleIn = (language: Language) => `./example-workplace.${language}.json`

/** A row among the ways to begin. */
export function OpenExample() {
  const { t } = useTranslation('home')
  const { language } = useDevice()
  const replaceAll = useReplaceAll()
  const workplace = useWorkplace()
  const navigate = useNavigate()
  const [problem, setProblem] = useState<'none' | 'busy' | 'notOpened'>('none')
  const open = async () => {
    if (workplace && !workplace.isExample) return setProblem('busy')
    setProblem('none')
    const result = await openShippedFile(exampleIn(language))
    if (result.kind === 'failed') return setProblem('notOpened')
    replaceAll(result.work)
    await navigate(addressOf('overview'))
  }
  return (
    <li>
      <Button look="link" onClick={() => void open()}>
        {t('example.button')}
      </Button>
      <span>{t('example.text')}</span>
      <Notice tone="info" live="status">
        {problem === 'none' ? null : <p>{t(`example.${problem}`)}</p>}
      </Notice>
    </li>
  )
}
