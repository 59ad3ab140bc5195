import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReportView } from '../../documents/index.ts'
import type { ReportModel } from '../../report/index.ts'
import { Button } from '../../ui/Button.tsx'

type PlanPreviewProps = {
  /** Undefined until it has come. */
  readonly model: ReportModel | undefined
  readonly onPrint: () => void
}

/** The plan as its files have it, word for word, a sheet at a time; all of them on paper. */
export function PlanPreview({ model, onPrint }: PlanPreviewProps) {
  const { t } = useTranslation(['plan', 'files'])
  const [chosen, setChosen] = useState(0)
  const sections = model?.sections ?? []
  const shown = Math.min(chosen, sections.length - 1)
  // The sheet itself is drawn once the page stands there, and once the press has been answered.
  const drawn = useDeferredValue(shown, -1)
  const label = t('sheetNumber', { number: shown + 1 })
  return (
    <section className="plan-desk" aria-label={t('preview')}>
      <div className="plan-desk-bar no-print">
        <span className="muted">{t('sheet')}</span>
        {sections.map(({ id }, index) => (
          <Button key={id} look="small" aria-pressed={index === shown} onClick={() => setChosen(index)}>
            {String(index + 1)}
          </Button>
        ))}
        <Button look="small" onClick={onPrint}>
          {t('files:print')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet longer than the screen scrolls, and must be reachable by keyboard */}
      <section className="plan-desk-sheet" key={drawn} aria-label={label} tabIndex={0}>
        {model && drawn >= 0 ? <ReportView model={model} shown={drawn} /> : null}
      </section>
      <p className="muted small no-print">{t('printHint')}</p>
    </section>
  )
}
