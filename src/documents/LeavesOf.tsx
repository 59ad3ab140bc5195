import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportModel } from '../report/index.ts'
import { LeavesList } from './LeavesList.tsx'
import { useHeld } from './useHandover.ts'

type LeavesOfProps = {
  readonly preview: () => ReportModel
  /** Which document, for those who hear several of them. */
  readonly of: React.ReactNode
}

/** What of one's own stands in a document, read from that very document once somebody asks for it. */
export function LeavesOf({ preview, of }: LeavesOfProps) {
  const { t } = useTranslation('files')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <span>{t('leaves.title')}</span>
        {of}
      </summary>
      {isOpen ? <Read model={preview()} /> : null}
    </details>
  )
}

const Read = ({ model }: { readonly model: ReportModel }) => <LeavesList held={useHeld(model)} />
