import { useTranslation } from 'react-i18next'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { exampleTexts, type GoodExample } from '../../schema/goodExample.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Check } from '../../ui/Field.tsx'

/** Which texts go along: none until it is ticked. */
export function ChooseWhatGoes({ example }: { readonly example: GoodExample }) {
  const { t } = useTranslation('examples')
  const { changeOwned } = useWorkEdits()
  const change = (part: Partial<GoodExample>) => changeOwned('good-example', example.id, part)
  const written = exampleTexts.filter((name) => !isBlank(example[name]))
  return (
    <fieldset className="section example-choose">
      <legend>
        <h2>{t('share.choose')}</h2>
      </legend>
      <p>{t(written.length === 0 ? 'share.nothing' : 'share.off')}</p>
      {written.map((name) => (
        <Check
          key={name}
          label={t(`text.${name}`)}
          checked={example.goes.includes(name)}
          onChange={({ target }) =>
            change({
              goes: exampleTexts.filter((one) => (one === name ? target.checked : example.goes.includes(one))),
            })
          }
        />
      ))}
      {isBlank(example.replyTo) ? null : (
        <Check
          label={t('share.replyTo')}
          checked={example.sendsReplyTo}
          onChange={({ target }) => change({ sendsReplyTo: target.checked })}
        />
      )}
      <Check
        label={t('share.readiness')}
        checked={example.sendsReadiness}
        onChange={({ target }) => change({ sendsReadiness: target.checked })}
      />
    </fieldset>
  )
}
