import { answerOn, elementsOf } from '../../../domain/guidelines/guidelineCheck.ts'
import type { GuidelineCheck } from '../../../schema/guideline.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Words } from '../../ReportModel.ts'
import { cell, ownWords, plain } from '../../say/words.ts'

/** How the employer's guideline stands, element by element; only what somebody has looked at. */
export function guidelineBlocks(input: DocumentInput): readonly Block[] {
  const { t, guidelines, guidelineCheck } = input
  if (!guidelineCheck || guidelineCheck.exists === 'not-answered') return []
  const looked = guidelines
    .flatMap(({ elements }) => elements)
    .flatMap((element) => {
      const { answer, passage } = answerOn(guidelineCheck, element.id)
      return answer === 'not-answered' ? [] : [{ element, answer, passage }]
    })
  return [
    { kind: 'heading', level: 2, text: t('documents:guidelines.heading') },
    { kind: 'paragraph', style: 'body', words: howItStands(guidelineCheck, looked.length, input) },
    ...(looked.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: t('documents:guidelines.caption'),
            rowHeaders: true,
            columns: [
              { header: t('documents:guidelines.element'), weight: 34 },
              { header: t('documents:guidelines.found'), weight: 18 },
              { header: t('documents:guidelines.passage'), weight: 48 },
            ],
            rows: looked.map(({ element, answer, passage }) => [
              cell(element.title),
              cell(t(`documents:guidelines.answer.${answer}`)),
              passage.trim() === ''
                ? cell(answer === 'present' ? '–' : t('documents:guidelines.propose', { text: element.wording }))
                : [
                    ownWords(passage.trim(), input),
                    ...(answer === 'present'
                      ? []
                      : [plain(t('documents:guidelines.propose', { text: element.wording }))]),
                  ],
            ]),
          },
        ]),
  ]
}

/** Whether there is a guideline, how much of it somebody has looked at, and what it is called. */
function howItStands({ exists, name }: GuidelineCheck, count: number, input: DocumentInput): Words {
  const { t, guidelines } = input
  if (exists === 'not-answered') return []
  const all = elementsOf(guidelines).length
  const says = t(`documents:guidelines.exists.${exists}`)
  const looked = exists === 'yes' ? ` ${t('documents:guidelines.looked', { count, all })}` : ''
  const named =
    name.trim() === '' ? [] : [{ text: ` ${t('documents:guidelines.name')} ` }, ...ownWords(name.trim(), input)]
  return [{ text: `${says}${looked}` }, ...named]
}
