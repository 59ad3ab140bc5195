import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { differingTexts } from '../../domain/collection/doubles.ts'
import type { Collected, Double } from '../../schema/collection.ts'
import { type ExampleText, exampleTexts } from '../../schema/goodExample.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { Button } from '../../ui/Button.tsx'

type SideBySideProps = {
  readonly one: Collected
  readonly other: Collected
  readonly onDecide: (double: Double) => void
}

/** Two examples text by text: which of the two words each text is to have, or that they tell of different things. */
export function SideBySide({ one, other, onDecide }: SideBySideProps) {
  const { t } = useTranslation(['centre', 'examples'])
  const [fromOther, setFromOther] = useState<readonly ExampleText[]>([])
  const differing = differingTexts(one, other)
  const equal = exampleTexts.filter((name) => one.example.texts[name] !== undefined && !differing.includes(name))
  const decide = (verdict: Double['verdict']) =>
    onDecide({
      ids: [one.example.id, other.example.id],
      ...{ verdict, otherVersion: other.example.version },
      fromOther: verdict === 'same' ? [...fromOther] : [],
    })
  return (
    <>
      <div className="centre-sides">
        <From collected={one} name={t('doubles.first')} />
        <From collected={other} name={t('doubles.second')} />
      </div>
      {differing.map((name) => (
        <Sides
          key={name}
          name={name}
          texts={[one.example.texts[name] ?? '', other.example.texts[name] ?? '']}
          isOther={fromOther.includes(name)}
          onChoose={(isOther) =>
            setFromOther(isOther ? [...fromOther, name] : fromOther.filter((chosen) => chosen !== name))
          }
        />
      ))}
      {equal.length === 0 ? null : (
        <p className="muted">
          {t('doubles.same', { names: equal.map((name) => t(`examples:text.${name}`)).join(', ') })}
        </p>
      )}
      <p className="muted">{t('doubles.kept')}</p>
      <p className="row">
        <Button look="primary" onClick={() => decide('same')}>
          {t('doubles.join')}
        </Button>
        <Button onClick={() => decide('different')}>{t('doubles.different')}</Button>
      </p>
    </>
  )
}

/** Where it comes from, and how far it has come. */
function From({ collected, name }: { readonly collected: Collected; readonly name: string }) {
  const { t } = useTranslation(['centre', 'examples'])
  const { steps } = useContent('checklist')
  const { example, receivedOn, status } = collected
  const { step, sector } = example.facts
  const facts = [
    ...(sector === 'not-answered' ? [] : [t(`examples:sector.${sector}`)]),
    ...steps.flatMap(({ id, title }) => (id === step ? [title] : [])),
    t('doubles.received', { day: receivedOn }),
    t(`status.${status}`),
  ]
  return (
    <p>
      <b>{name}</b>
      <span className="row-line">{facts.join(' · ')}</span>
    </p>
  )
}

type SidesProps = {
  readonly name: ExampleText
  readonly texts: readonly [string, string]
  readonly isOther: boolean
  readonly onChoose: (isOther: boolean) => void
}

function Sides({ name, texts, isOther, onChoose }: SidesProps) {
  const { t } = useTranslation(['centre', 'examples'])
  const group = useId()
  return (
    <fieldset className="centre-choice">
      <legend>{t(`examples:text.${name}`)}</legend>
      <div className="centre-sides">
        {texts.map((text, at) => (
          <label key={at === 0 ? 'first' : 'second'} className="centre-side">
            <input type="radio" name={group} checked={isOther === (at === 1)} onChange={() => onChoose(at === 1)} />
            <span>
              <span className="visually-hidden">{`${t(at === 0 ? 'doubles.first' : 'doubles.second')}: `}</span>
              <span>{text === '' ? t('doubles.empty') : text}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
