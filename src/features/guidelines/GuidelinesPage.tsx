import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentButtons, useDocument } from '../../documents/index.ts'
import { answerOn } from '../../domain/guidelines/guidelineCheck.ts'
import type { GuidelineCheck } from '../../schema/guideline.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { TextField } from '../../ui/Field.tsx'
import { OnThisPage } from '../../ui/OnThisPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { ElementCard } from './ElementCard.tsx'
import { useCheck } from './useCheck.ts'

const EXISTS = ['yes', 'no', 'dont-know'] as const

/** The employer's guideline, element by element; where there is none, an outline to start from. */
export function GuidelinesPage() {
  const { t } = useTranslation(['guidelines', 'documents', 'files'])
  const { check, change } = useCheck()
  // Both from the start: fetching what they are made of later would take the page away in the middle of a press.
  const [outline, checked] = [useDocument('outline'), useDocument('guidelines')]
  return (
    <Page title={t('title')}>
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
  const { t } = useTranslation(['guidelines', 'common'])
  const groups = useContent('guidelines')
  const [kept] = useOwned('guideline')
  const sections = groups.map(({ id, title, elements }) => {
    const answered = elements.filter((element) => answerOn(kept, element.id).answer !== 'not-answered').length
    return { id: headingOf(id), title: t('groupOf', { title, answered, all: elements.length }) }
  })
  return (
    <>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        value={check.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <OnThisPage label={t('common:onThisPage')} sections={sections} />
      {groups.map(({ id, title, elements }) => (
        <section key={id} className="section">
          <h2 id={headingOf(id)} tabIndex={-1}>
            {title}
          </h2>
          <ul className="plain-list">
            {elements.map((element) => (
              <ElementCard key={element.id} element={element} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const headingOf = (groupId: string) => `group-${groupId}`

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
