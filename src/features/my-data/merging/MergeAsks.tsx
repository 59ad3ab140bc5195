import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergePlan } from '../../../exchange/index.ts'
import { Differing } from './Differing.tsx'
import { type MergeWords, useMergeWords } from './useMergeWords.ts'
import type { Deciding } from './useMerging.ts'

type AsksProps = { readonly plan: MergePlan; readonly names: readonly string[]; readonly deciding: Deciding }

/** What the person is asked: which of two values stands, side by side. Ours stands where nothing is said. */
export function MergeAsks({ plan, names, deciding }: AsksProps) {
  const { t } = useTranslation('merge')
  const words = useMergeWords(plan.work.tables)
  const asked = plan.atOnce.filter(({ kind }) => kind === 'asked')
  if (asked.length === 0) return null
  return (
    <section className="section">
      <h2>{t('asked.title', { count: asked.length })}</h2>
      <p>{t('asked.text')}</p>
      <ul className="plain-list merge-asks">
        {asked.map((one) => (
          <li key={`${one.key} ${one.field}`}>
            <Asked {...{ one, plan, deciding, words }} name={names[one.file] ?? ''} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type AskedProps = Pick<AsksProps, 'plan' | 'deciding'> & {
  readonly one: MergePlan['atOnce'][number]
  readonly words: MergeWords
  readonly name: string
}

function Asked({ one, plan, deciding, words, name }: AskedProps) {
  const { t } = useTranslation('merge')
  const group = useId()
  const record = plan.work.tables[one.of.kind][one.of.id]
  const [ours, theirs] = [words.value(one.ours), words.value(one.theirs)]
  const sides = [
    { choice: 'ours', label: t('asked.ours'), value: ours, other: theirs },
    { choice: 'theirs', label: t('asked.theirs', { file: name }), value: theirs, other: ours },
  ] as const
  return (
    <fieldset className="merge-asked">
      <legend>{`${record ? `${words.thing(record)}. ` : ''}${words.field(one.field)}`}</legend>
      <div className="merge-sides">
        {sides.map(({ choice, label, value, other }) => (
          <label key={choice} className="merge-side">
            <input
              type="radio"
              name={group}
              checked={one.chosen === choice}
              onChange={() => deciding.choose(one.key, choice)}
            />
            <span>
              <span className="merge-side-name">{label}</span> <Differing words={value} from={other} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
