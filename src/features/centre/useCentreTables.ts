import { useTranslation } from 'react-i18next'
import { saidTo } from '../../domain/collection/counts.ts'
import { type ToldBlock, toldShares } from '../../domain/suppression/index.ts'
import { makeCsv } from '../../report/index.ts'
import { choices } from '../../schema/checklist.ts'
import { exampleTexts } from '../../schema/goodExample.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { collection, useCollection, useJoined } from './useCollection.ts'

/** The centre's tables for a spreadsheet: the examples for the officer, and the counts as they may be told outside. */
export function useCentreTables() {
  const { t } = useTranslation(['centre', 'examples', 'systems', 'common'])
  const { all, about } = useCollection()
  const { steps } = useContent('checklist')
  const collected = useJoined()
  const examples = () =>
    makeCsv({
      columns: [
        ...[t('table.id'), t('examples:fact.version'), t('list.status'), t('part.teman')],
        ...exampleTexts.map((name) => t(`examples:text.${name}`)),
        ...[t('examples:fact.step'), t('examples:fact.sector'), t('examples:fact.audience'), t('table.received')],
      ],
      rows: collected.map(({ example: { id, version, texts, facts, audience }, status, themes, receivedOn }) => [
        ...[{ own: id }, String(version), t(`status.${status}`)],
        { own: about.themes.flatMap((theme) => (themes.includes(theme.id) ? [theme.name] : [])).join(', ') },
        ...exampleTexts.map((name) => ({ own: texts[name] ?? '' })),
        steps.find((step) => step.id === facts.step)?.title ?? '',
        facts.sector === 'not-answered' ? '' : t(`examples:sector.${facts.sector}`),
        ...[t(`examples:audience.${audience}`), receivedOn],
      ]),
    })
  /** Told for good: what is told later is held against it. */
  const numbers = () => {
    const told: Record<string, readonly ToldBlock[]> = { ...about.told }
    const rows = steps.flatMap(({ title, questions }) =>
      questions
        .filter(({ own }) => !own)
        .map(({ id, label }) => {
          const made = toldShares(saidTo(all, about, id), choices, about.told[id] ?? [])
          if (made.kind !== 'told')
            return [title, label, t(`table.${made.kind}`), ...choices.map(() => t('table.none'))]
          told[id] = made.blocks
          return [
            ...[title, label, t('table.of', { number: made.of })],
            ...made.shares.map(({ count, isPart }) =>
              count === 'held-back'
                ? t('table.heldBack')
                : isPart
                  ? t('table.andMore', { number: count })
                  : String(count),
            ),
          ]
        }),
    )
    collection.changeAbout((now) => ({ ...now, told: { ...now.told, ...told } }))
    const columns = [
      ...[t('examples:fact.step'), t('numbers.question'), t('table.workplaces')],
      ...choices.map((choice) => t(`common:choice.${choice}`)),
    ]
    return makeCsv({ columns, rows })
  }
  return { examples, numbers }
}
