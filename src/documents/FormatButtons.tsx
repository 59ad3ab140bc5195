import './documentButtons.css'
import { useTranslation } from 'react-i18next'
import { type FormatId, formatIds } from '../report/index.ts'
import { Button } from '../ui/Button.tsx'
import { MoreMenu } from '../ui/MoreMenu.tsx'

type FormatButtonsProps = {
  readonly onMake: (format: FormatId) => void
  /** 'head': the PDF is the page's main action; 'plain': none is; 'row': small, in a list. */
  readonly look: 'head' | 'plain' | 'row'
  /** Which document, for those who hear the buttons of several. */
  readonly name?: string
}

const FIRST: readonly FormatId[] = ['pdf', 'word']
const BUTTON = { head: 'primary', plain: 'plain', row: 'small' } as const

/** The formats that most people ask for, and the others behind one more press. */
export function FormatButtons({ onMake, look, name }: FormatButtonsProps) {
  const { t } = useTranslation('files')
  const of = name ? <span className="visually-hidden">{`: ${name}`}</span> : null
  return (
    <div className="format-buttons no-print">
      {FIRST.map((format) => (
        <Button
          key={format}
          look={look === 'head' && format !== 'pdf' ? 'plain' : BUTTON[look]}
          onClick={() => onMake(format)}
        >
          <span>{look === 'row' && format === 'pdf' ? t('shortPdf') : t(format)}</span>
          {of}
        </Button>
      ))}
      <MoreMenu label={t('moreWays')} {...(name && { of: name })}>
        {formatIds
          .filter((format) => !FIRST.includes(format))
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
