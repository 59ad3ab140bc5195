import { useTranslation } from 'react-i18next'
import { exampleTexts } from '../../schema/goodExample.ts'
import { TextArea, TextField } from '../../ui/Field.tsx'
import type { ExampleDraft } from './useExampleEdits.ts'

export type ExampleFieldsProps = {
  readonly example: ExampleDraft
  readonly onChange: (part: Partial<ExampleDraft>) => void
}

/** What is told in own words; what did not work has a field of its own, since that is what others learn most from. */
export function ExampleTexts({ example, onChange }: ExampleFieldsProps) {
  const { t } = useTranslation('examples')
  return (
    <section className="section">
      <h2>{t('tell')}</h2>
      {exampleTexts.map((name) => {
        const Control = name === 'headline' ? TextField : TextArea
        return (
          <Control
            key={name}
            label={t(`text.${name}`)}
            hint={t(`hint.${name}`)}
            value={example[name]}
            onChange={({ target }: { readonly target: { readonly value: string } }) =>
              onChange({ [name]: target.value })
            }
          />
        )
      })}
    </section>
  )
}
