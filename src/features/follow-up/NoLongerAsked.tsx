import { useTranslation } from 'react-i18next'
import type { WhatMoved } from '../../domain/follow-up/movement.ts'
import { RowList } from '../../ui/RowList.tsx'

/** What was answered in the earlier round to questions that the checklist no longer asks. */
export function NoLongerAsked({ dropped }: Pick<WhatMoved, 'dropped'>) {
  const { t } = useTranslation(['followUp', 'common'])
  if (dropped.length === 0) return null
  return (
    <section className="section">
      <h2>{t('dropped')}</h2>
      <RowList>
        {dropped.map(({ answer, was }) => (
          <li key={answer.id} className="row-in-list">
            <div className="row-words">
              <span className="row-title">{was?.text ?? t('unknownQuestion')}</span>
              <span className="row-line">
                {[t('answered', { choice: t(`common:choice.${answer.choice}`) }), was?.because]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            </div>
          </li>
        ))}
      </RowList>
    </section>
  )
}
