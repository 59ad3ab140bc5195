import { useTranslation } from 'react-i18next'
import { whatOf } from '../../domain/plan/actionWords.ts'
import type { Action } from '../../schema/action.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { elementIds } from './elementIds.ts'

/** Stands where a removed action stood, for as long as the page is open. */
export function RemovedAction({ action, onUndo }: { readonly action: Action; readonly onUndo: () => void }) {
  const { t } = useTranslation('actions')
  const what = whatOf(action, useContent('checklist'), useOwned('system'))
  const words = what.kind === 'text' ? what.text : ''
  return (
    <li className="row-in-list action-removed">
      <p>{words ? t('removed.text', { words }) : t('removed.textGone')}</p>
      <Button id={elementIds(action).undo} onClick={onUndo}>
        <span>{t('removed.undo')}</span>{' '}
        {words ? <span className="visually-hidden">{t('removed.undoWhat', { words })}</span> : null}
      </Button>
    </li>
  )
}
