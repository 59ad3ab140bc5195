import './guidelines.css'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentButtons, useDocument } from '../../documents/index.ts'
import { answerOn } from '../../domain/guidelines/guidelineCheck.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { GuidelineCheck, GuidelineElement } from '../../schema/guideline.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { TextField } from '../../ui/Field.tsx'
import { FilledRow } from '../../ui/FilledRow.tsx'
import { Page } from '../../ui/Page.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { ElementRow } from './ElementRow.tsx'
import { useCheck } from './useCheck.ts'

const EXISTS = ['yes', 'no', 'dont-know'] as const

/** The employer's guideline, element by element; where there is none, an outline to start from. */
export function GuidelinesPage() {
  const { t } = useTranslation(['guidelines', 'documents', 'files'])
  const { check, change } = useCheck()
  // Both from the start: fetching what they are made of later would take the page away in the middle of a press.
  const [outline, checked] = [useDocument('outline'), useDocument('guidelines')]
  return (
    <Page title={t('title')} wide>
      <p className="lead">{t('lead')}</p>
      <RadioScale
        legend={t('exists')}
        options={EXISTS.map((value) => ({ value, label: t(`existsAnswer.${value}`) }))}
        value={check.exists}
        onChoose={(exists) => change({ exists })}
      />
      {check.exists === 'no' ? <Outline document={outline} /> : null}
      {check.exists === 'dont-know' ? <p className="muted">{t('askManager')}</p> : null}
      {check.exists === 'yes' ? <Elements check={check} change={change} /> : null}
      {check.exists === 'yes' ? <CheckDocument document={checked} /> : null}
    </Page>
  )
}

type ElementsProps = {
  readonly check: ReturnType<typeof useCheck>['check']
  readonly change: (part: Partial<Pick<GuidelineCheck, 'exists' | 'name' | 'answers'>>) => void
}

function Elements({ check, change }: ElementsProps) {
  const { t } = useTranslation('guidelines')
  const groups = useContent('guidelines')
  const [kept] = useOwned('guideline')
  const { openId, toggle } = useOneOpen('')
  const answeredOf = (elements: readonly GuidelineElement[]) =>
    elements.filter(({ id }) => answerOn(kept, id).answer !== 'not-answered').length
  return (
    <>
      <FilledRow name={t('name')} words={inOneLine(check.name)}>
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          value={check.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </FilledRow>
      {groups.map(({ id, title, elements }) => (
        <section key={id} className="guideline-group">
          <h2>{t('groupOf', { title, answered: answeredOf(elements), all: elements.length })}</h2>
          <RowList>
            {elements.map((element) => (
              <ElementRow
                key={element.id}
                element={element}
                isOpen={element.id === openId}
                onToggle={() => toggle(element)}
              />
            ))}
          </RowList>
        </section>
      ))}
    </>
  )
}

type DocumentProps = Pick<ComponentProps<typeof DocumentButtons>, 'document'>

function Outline({ document }: DocumentProps) {
  const { t } = useTranslation('guidelines')
  return (
    <section className="section">
      <h2>{t('outlineTitle')}</h2>
      <p>{t('outlineText')}</p>
      <DocumentButtons document={document} />
    </section>
  )
}

function CheckDocument({ document }: DocumentProps) {
  const { t } = useTranslation('guidelines')
  return (
    <section className="section">
      <h2>{t('document')}</h2>
      <DocumentButtons document={document} look="plain" />
    </section>
  )
}
