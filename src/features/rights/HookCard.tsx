import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ASKED_FOR } from '../../addresses/index.ts'
import { HookStanding } from '../../documents/index.ts'
import type { UsableHook } from '../../domain/rights/rights.ts'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { ExplainedText } from '../../words/index.ts'

/** One legal hook: what it gives, what to ask for, which document, whose right, how sure. */
export function HookCard({ usable: { hook, hat, request } }: { readonly usable: UsableHook }) {
  const { t } = useTranslation('rights')
  const headingId = `hook-${hook.id}`
  useFocusHere(useSearchParams()[0].get(ASKED_FOR) === hook.id, headingId)
  return (
    <li className="card laid-out-late">
      <h3 id={headingId} tabIndex={-1}>
        {hook.cite}
      </h3>
      <p>
        <ExplainedText text={hook.gives} />
      </p>
      {request.kind === 'ask' ? (
        <dl className="rights-ask">
          <div>
            <dt>{t('asks')}</dt>
            <dd>
              <ExplainedText text={request.asks} />
            </dd>
          </div>
          {request.document ? (
            <div>
              <dt>{t('document')}</dt>
              <dd>
                <ExplainedText text={request.document} />
              </dd>
            </div>
          ) : null}
        </dl>
      ) : (
        <p className="muted">{t('nothingToAsk')}</p>
      )}
      <p className="muted">
        {t(`hats.${hat}`)} {hook.status} <HookStanding id={hook.id} />
      </p>
    </li>
  )
}
