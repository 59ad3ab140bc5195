import { profileOf } from '../../../domain/checklist/profile.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { whatSays } from '../../say/actionWords.ts'
import { bold, ended, plain } from '../../say/words.ts'
import { nameIn } from '../documentFrame.ts'
import { openQuestionsOf } from '../plan/openQuestions.ts'

/** Words to propose for the minutes, with room for what the employer answers. */
export function minutesPart(input: DocumentInput): readonly Block[] {
  const { t, checklist, actions, followUpOn } = input
  const { answered, applicable } = profileOf(checklist, input).whole
  const open = openQuestionsOf(input).length
  const paragraph = (text: string): Block => ({ kind: 'paragraph', style: 'body', words: plain(text) })
  return [
    { kind: 'heading', level: 2, text: t('documents:pack.minutes') },
    paragraph(t('documents:pack.minutesText')),
    // A name and no heading: it goes into somebody else's minutes, and stays on the page of the sentence before it.
    { kind: 'paragraph', style: 'body', words: [bold(t('documents:pack.minutesHeading', { name: nameIn(input) }))] },
    ...(answered > 0 ? [paragraph(t('documents:pack.presented', { answered, applicable }))] : []),
    ...(open > 0 ? [paragraph(t('documents:pack.unanswered', { count: open }))] : []),
    ...actions.map((action, index) =>
      paragraph(t('documents:pack.proposed', { number: index + 1, text: ended(whatSays(action, input)) })),
    ),
    paragraph(
      [
        followUpOn === 'not-set'
          ? t('documents:pack.followUpOpen')
          : t('documents:pack.followUp', { date: followUpOn }),
        t('documents:pack.noNames'),
      ].join(' '),
    ),
  ]
}
