import './documentButtons.css'
import { useTranslation } from 'react-i18next'
import { type FormatId, formatIds } from '../report/index.ts'
import { Button } from '../ui/Button.tsx'
import { MoreMenu } from '../ui/MoreMenu.tsx'

type FormatButtonsProps = {
  readonly onMake: (format: FormatId) => void
  /** 'head': the PDF is the page's main action; 'plain': the same, not as its main one; 'row': PDF and Word, small, in a list. */
  readonly look: 'head' | 'plain' | 'row'
  /** Which document, for those who hear the buttons of several. */
  readonly name?: string
}

const FIRST = { head: ['pdf'], plain: ['pdf'], row: ['pdf', 'word'] } as const
const BUTTON = { head: 'primary', plain: 'plain', row: 'small' } as const

/** The formats that most people ask for, and the others behind one more press. */
export function FormatButtons({ onMake, look, name }: FormatButtonsProps) {
  const { t } = useTranslation('files')
  const first: readonly FormatId[] = FIRST[look]
  const of = name ? <span className="visually-hidden">{`: ${name}`}</span> : null
  return (
    <div className="format-buttons no-print">
      {first.map((format) => (
        <Button key={format} look={BUTTON[look]} onClick={() => onMake(format)}>
          <span>{look === 'row' && format === 'pdf' ? t('shortPdf') : t(format)}</span>
          {of}
        </Button>
      ))}
      <MoreMenu label={t('moreWays')} {...(name && { of: name })}>
        {formatIds
          .filter((format) => !first.includes(format))
          .map((format) => (
            <Button key={format} look="link" onClick={() => onMake(format)}>
              <span>{t(format)}</span>
              {of}
            </Button>
          ))}
      </MoreMenu>
    </div>
  )
}
