import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReportView } from '../../documents/index.ts'
import type { ReportModel } from '../../report/index.ts'

/** How the letter can read when it is filled in: invented, and drawn only when somebody opens it. */
export function ExampleLetter({ example }: { readonly example: () => ReportModel }) {
  const { t } = useTranslation('rights')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('requests.example')}</summary>
      <p>{t('requests.invented')}</p>
      {isOpen ? <ReportView model={example()} /> : null}
    </details>
  )
}
