import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../../exchange/index.ts'
import type { GoodExample } from '../../schema/goodExample.ts'
import { Button } from '../../ui/Button.tsx'

type MailTextProps = { readonly example: GoodExample; readonly fileName: string }

/** A ready text to send the file with. The app sends nothing itself. */
export function MailText({ example: { audience }, fileName }: MailTextProps) {
  const { t } = useTranslation('examples')
  const [became, setBecame] = useState<'copied' | 'notCopied'>()
  const text = t('mail.body', { file: fileName, audience: t(`audience.${audience}`) })
  return (
    <section className="section">
      <h2>{t('mail.title')}</h2>
      <p>{t('mail.how')}</p>
      <blockquote>
        <p>{t('mail.subject')}</p>
        <p className="example-mail">{text}</p>
      </blockquote>
      <Button onClick={() => void copyText(text).then((done) => setBecame(done ? 'copied' : 'notCopied'))}>
        {t('mail.copy')}
      </Button>
      <p role="status">{became ? t(`mail.${became}`) : ''}</p>
    </section>
  )
}
