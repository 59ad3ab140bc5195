import { useTranslation } from 'react-i18next'
import { makeCsv } from '../../report/index.ts'
import { choices } from '../../schema/checklist.ts'
import { type Collected, collectedStatuses } from '../../schema/collection.ts'
import { exampleTexts } from '../../schema/goodExample.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useCollection, useJoined } from './useCollection.ts'
import { useToldNumbers } from './useToldNumbers.ts'

const countsByStatus = (some: readonly Collected[]): readonly string[] =>
  collectedStatuses.map((one) => String(some.filter(({ status }) => status === one).length))

/** The centre's tables for a spreadsheet: the examples and the code book for the officer, and the counts as they may be told outside. */
export function useCentreTables() {
  const { t } = useTranslation(['centre', 'examples', 'systems', 'common'])
  const { about } = useCollection()
  const { steps } = useContent('checklist')
  const joined = useJoined()
  const toldNumbers = useToldNumbers()
  const examples = () =>
    makeCsv({
      columns: [
        ...[t('table.id'), t('examples:fact.version'), t('list.status'), t('part.teman')],
        ...exampleTexts.map((name) => t(`examples:text.${name}`)),
        ...[t('examples:fact.step'), t('examples:fact.sector'), t('examples:fact.audience'), t('table.received')],
      ],
      rows: joined.map(({ example: { id, version, texts, facts, audience }, status, themes, receivedOn }) => [
        ...[{ own: id }, String(version), t(`status.${status}`)],
        { own: about.themes.flatMap((theme) => (themes.includes(theme.id) ? [theme.name] : [])).join(', ') },
        ...exampleTexts.map((name) => ({ own: texts[name] ?? '' })),
        steps.find((step) => step.id === facts.step)?.title ?? '',
        facts.sector === 'not-answered' ? '' : t(`examples:sector.${facts.sector}`),
        ...[t(`examples:audience.${audience}`), receivedOn],
      ]),
    })
  const statuses = collectedStatuses.map((status) => t(`status.${status}`))
  /** For the officer alone: how many examples of each theme have come how far. */
  const codeBook = () =>
    makeCsv({
      columns: [t('themes.name'), t('themes.definition'), t('themes.example'), ...statuses],
      rows: [
        ...about.themes.map(({ id, name, definition, example }) => [
          ...[{ own: name }, { own: definition }, { own: example }],
          ...countsByStatus(joined.filter(({ themes }) => themes.includes(id))),
        ]),
        [t('table.all'), '', '', ...countsByStatus(joined)],
      ],
    })
  const numbers = () => {
    const told = toldNumbers()
    told.note()
    return makeCsv({
      columns: [
        ...[t('examples:fact.step'), t('numbers.question'), t('table.workplaces')],
        ...choices.map((choice) => t(`common:choice.${choice}`)),
      ],
      rows: told.numbers.flatMap(({ step, questions }) =>
        questions.map(({ question, of, cells }) => [step.title, question.label, of, ...cells]),
      ),
    })
  }
  return { examples, codeBook, numbers }
}
