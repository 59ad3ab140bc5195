import { useTranslation } from 'react-i18next'
import type { MergePlan } from '../../../exchange/index.ts'
import { dateInWords } from '../../../i18n/inWords.ts'
import { Button } from '../../../ui/Button.tsx'
import { useMergeWords } from './useMergeWords.ts'
import type { Deciding } from './useMerging.ts'

type DoublesProps = { readonly plan: MergePlan; readonly names: readonly string[]; readonly deciding: Deciding }

/** What may have been entered twice: the same is joined, what is not stays apart and is not asked again. */
export function MergeDoubles({ plan, names, deciding }: DoublesProps) {
  const { t, i18n } = useTranslation('merge')
  const { thing } = useMergeWords(plan.work.tables)
  if (plan.doubles.length === 0) return null
  const day = (record: MergePlan['doubles'][number]['ours']) =>
    record.kind === 'round' ? dateInWords(record.startedOn, i18n.language) : ''
  return (
    <section className="section">
      <h2>{t('doubles.title', { count: plan.doubles.length })}</h2>
      <p>{t('doubles.text')}</p>
      <ul className="plain-list merge-asks">
        {plan.doubles.map(({ of, ours, theirs, file }) => {
          const words =
            of === 'round'
              ? t('doubles.round', { ours: day(ours), theirs: day(theirs), file: names[file] })
              : thing(ours)
          const say = (is: 'same' | 'apart') => deciding.say({ of, one: ours.id, other: theirs.id, is })
          return (
            <li key={`${ours.id} ${theirs.id}`}>
              <p>{words}</p>
              <p className="row">
                {(['same', 'apart'] as const).map((is) => (
                  <Button key={is} onClick={() => say(is)}>
                    <span>{t(`doubles.${is}`)}</span>
                    <span className="visually-hidden">{`: ${words}`}</span>
                  </Button>
                ))}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
