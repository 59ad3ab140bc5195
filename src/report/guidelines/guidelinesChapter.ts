import { answerOn } from '../../domain/guidelineCheck.ts'
import type { DocumentInput } from '../DocumentInput.ts'
import type { Block } from '../ReportModel.ts'
import { cell, ownWords, plain } from '../words.ts'

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
    { kind: 'paragraph', style: 'body', words: plain(t(`documents:guidelines.exists.${guidelineCheck.exists}`)) },
    ...(guidelineCheck.name.trim() === ''
      ? []
      : [{ kind: 'paragraph' as const, style: 'body' as const, words: ownWords(guidelineCheck.name.trim(), input) }]),
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
                ? cell(answer === 'present' ? '–' : element.wording)
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
