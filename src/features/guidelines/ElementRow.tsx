import { useTranslation } from 'react-i18next'
import { answerOn, withAnswerOn } from '../../domain/guidelines/guidelineCheck.ts'
import { inOneLine, isBlank } from '../../domain/texts/asWritten.ts'
import { useClearWords } from '../../i18n/useUndoWords.ts'
import { type GuidelineCheck, type GuidelineElement, guidelineAnswers } from '../../schema/guideline.ts'
import { useProposal } from '../../store/useProposal.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { ClearAnswer } from '../../ui/ClearAnswer.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { useCheck } from './useCheck.ts'

type ElementRowProps = {
  readonly element: GuidelineElement
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One element: how it stands; and when open the question to ask of the guideline, where it stands, and words to propose. */
export function ElementRow({ element, isOpen, onToggle }: ElementRowProps) {
  const { t } = useTranslation(['guidelines', 'documents'])
  const { change } = useCheck()
  const [kept] = useOwned('guideline')
  const { answer, passage } = answerOn(kept, element.id)
  const set = (part: Partial<GuidelineCheck['answers'][number]>) => {
    if (kept) change({ answers: withAnswerOn(kept, element.id, part) })
  }
  const lacks = answer === 'missing' || answer === 'partly'
  return (
    <OpenRow
      id={`${element.id}-element`}
      mark=""
      name={element.title}
      line={isBlank(passage) || isOpen ? null : <p className="muted">{inOneLine(passage)}</p>}
      facts={
        answer === 'not-answered' ? null : (
          <span className="row-fact" data-answer={answer}>
            {t(`documents:guidelines.answer.${answer}`)}
          </span>
        )
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <RadioScale
        legend={element.test}
        options={guidelineAnswers.map((value) => ({ value, label: t(`documents:guidelines.answer.${value}`) }))}
        value={answer}
        onChoose={(value) => set({ answer: value })}
      >
        {answer === 'present' || answer === 'partly' ? (
          <TextArea
            label={t('passage')}
            of={element.title}
            value={passage}
            rows={2}
            onChange={({ target }) => set({ passage: target.value })}
          />
        ) : null}
        {answer === 'dont-know' ? <p className="muted">{t('asked')}</p> : null}
        {lacks ? <Propose element={element} /> : null}
        <ClearAnswer
          isAnswered={answer !== 'not-answered'}
          of={element.title}
          words={useClearWords()}
          onClear={() => {
            set({ answer: 'not-answered' })
            return () => set({ answer })
          }}
        />
      </RadioScale>
    </OpenRow>
  )
}

function Propose({ element }: { readonly element: GuidelineElement }) {
  const { t } = useTranslation('guidelines')
  const origin = { kind: 'guideline', elementId: element.id } as const
  const { isAdded, add } = useProposal({ text: element.measure, origin })
  return (
    <>
      <p>
        <strong>{t('wording')}</strong> <q>{element.wording}</q>
      </p>
      <Button aria-disabled={isAdded} onClick={add}>
        <span>{t('add')}</span>
        <span className="visually-hidden">{`: ${element.measure}`}</span>
      </Button>
      <p role="status">{isAdded ? t('added') : ''}</p>
    </>
  )
}
