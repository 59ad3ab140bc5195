import './documentButtons.css'
import { useTranslation } from 'react-i18next'
import { formatIds } from '../report/index.ts'
import { Button } from '../ui/Button.tsx'
import { PublicNotice } from './PublicNotice.tsx'
import { ToldBefore } from './ToldBefore.tsx'
import type { Document } from './useDocument.ts'
import { useMaking } from './useMaking.ts'
import { WhatBecame } from './WhatBecame.tsx'

type DocumentButtonsProps = {
  readonly document: Pick<Document, 'stamp' | 'audience' | 'closes' | 'left' | 'law' | 'preview'>
  readonly look?: 'primary' | 'plain'
  /** Where the page has listed already what of one's own leaves with it. */
  readonly isLeavingTold?: boolean
}

/** A page's document in every format, made at a press, with what became of it and the way out when it could not be made. */
export function DocumentButtons({ document, look = 'primary', isLeavingTold = false }: DocumentButtonsProps) {
  const { t } = useTranslation('files')
  const { making, make } = useMaking(document)
  return (
    <div className="document-buttons no-print">
      <ToldBefore document={document} of={null} isLeavingTold={isLeavingTold} />
      <p className="row">
        {formatIds.map((format, index) => (
          <Button key={format} look={index === 0 ? look : 'plain'} onClick={() => make(format)}>
            {t(format)}
          </Button>
        ))}
      </p>
      {document.audience === 'handover' ? <PublicNotice /> : null}
      <WhatBecame making={making} />
    </div>
  )
}
