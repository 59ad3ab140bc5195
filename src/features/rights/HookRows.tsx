import { useTranslation } from 'react-i18next'
import { HookStanding } from '../../documents/index.ts'
import { hooksFor, type RightsView, type UsableHook } from '../../domain/rights/rights.ts'
import type { HatChoice } from '../../schema/rights.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useToday } from '../../store/WorkProvider.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { ExplainedText } from '../../words/index.ts'

export const CAN = 'what-to-ask-for'

type HookRowsProps = {
  readonly by: RightsView
  readonly hat: HatChoice
  /** The hook that a link led to; '' for none. */
  readonly asked: string
}

/** The hooks that fit, a row each, by what to ask for. How many there are is told when it changes, and not each of them. */
export function HookRows({ by, hat, asked }: HookRowsProps) {
  const { t } = useTranslation('rights')
  const [law, rights] = [useContent('law'), useContent('rights')]
  const hooks = hooksFor({ law, rights, hat, by, today: useToday() })
  const { openId, toggle } = useOneOpen(asked)
  useFocusHere(asked !== '', elementIdOf(asked))
  return (
    <section className="section">
      <h2 id={CAN} tabIndex={-1}>
        {t('can')}
      </h2>
      <p role="status" className="muted">
        {hooks.length === 0 ? t('none') : t('found', { count: hooks.length })}
      </p>
      <RowList>
        {hooks.map((usable) => (
          <HookRow
            key={usable.hook.id}
            usable={usable}
            isOpen={openId === usable.hook.id}
            onToggle={() => toggle(usable.hook)}
          />
        ))}
      </RowList>
    </section>
  )
}

const elementIdOf = (id: string) => `hook-${id}`

type HookRowProps = { readonly usable: UsableHook; readonly isOpen: boolean; readonly onToggle: () => void }

/** One legal hook: what to ask for and by which law; open, what the law gives, which document, whose right, how sure. */
function HookRow({ usable: { hook, hat, request }, isOpen, onToggle }: HookRowProps) {
  const { t } = useTranslation('rights')
  const isAsk = request.kind === 'ask'
  return (
    <OpenRow
      id={elementIdOf(hook.id)}
      mark={<Icon name="rights" />}
      name={isAsk ? request.asks : hook.cite}
      line={<p className="row-line">{isAsk ? hook.cite : t('nothingToAsk')}</p>}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <p>
        <ExplainedText text={hook.gives} />
      </p>
      {isAsk && request.document ? (
        <p>
          <strong>{`${t('document')}:`}</strong> <ExplainedText text={request.document} />
        </p>
      ) : null}
      <p className="muted">
        <span>{t(`hats.${hat}`)}</span> <span>{hook.status}</span> <HookStanding id={hook.id} />
      </p>
    </OpenRow>
  )
}
