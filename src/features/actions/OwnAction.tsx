import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'

type OwnActionProps = {
  readonly count: number
  /** Its fields are to be opened: it has neither responsible nor date of its own yet. */
  readonly onAdded: (id: string) => void
}

/** An action in own words: the nearest manager answers for it and no date is set until the person says otherwise. */
export function OwnAction({ count, onAdded }: OwnActionProps) {
  const { t } = useTranslation('actions')
  const { addActions } = useWorkEdits()
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<'none' | 'empty' | { readonly addedAs: number }>('none')
  const section = useRef<HTMLElement>(null)
  const add = () => {
    if (isBlank(text)) {
      setOutcome('empty')
      section.current?.querySelector('textarea')?.focus()
      return
    }
    const responsible = { kind: 'role', role: 'manager' } as const
    const [id = ''] = addActions([
      { what: { kind: 'own', text: text.trim() }, origin: { kind: 'own' }, responsible, weeks: 'not-set' },
    ])
    onAdded(id)
    setText('')
    setOutcome({ addedAs: count + 1 })
  }
  return (
    <section ref={section} aria-label={t('own.title')}>
      <TextArea
        label={t('own.what')}
        hint={t('own.hint')}
        message={outcome === 'empty' ? t('own.empty') : ''}
        aria-invalid={outcome === 'empty'}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setOutcome('none')
        }}
      />
      <p className="row">
        <Button onClick={add}>{t('own.add')}</Button>
        <span role="status">{typeof outcome === 'object' ? t('own.added', { number: outcome.addedAs }) : ''}</span>
      </p>
    </section>
  )
}
