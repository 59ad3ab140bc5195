import { useTranslation } from 'react-i18next'
import { countsOf, saidTo } from '../../domain/collection/counts.ts'
import { choices } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useCollection } from './useCollection.ts'

/** How the workplaces answered, step by step: for the officer alone, so that nothing is held back. */
export function Numbers() {
  const { t } = useTranslation(['centre', 'common'])
  const { all, about } = useCollection()
  const { steps } = useContent('checklist')
  const collected = [...all.values()]
  const count = collected.filter(({ example }) => example.readiness !== undefined).length
  return (
    <section className="section">
      <h2>{t('numbers.title')}</h2>
      <p>{t('numbers.own', { count })}</p>
      {count === 0
        ? null
        : steps.map(({ id, title, questions }, at) => (
            // Can take the focus, so that the keyboard scrolls it where it is wider than the screen.
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls
            <section key={id} className="table-box" aria-label={title} tabIndex={0}>
              <table>
                <caption>{`${at + 1}. ${title}`}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('numbers.question')}</th>
                    {choices.map((choice) => (
                      <th key={choice} scope="col">
                        {t(`common:choice.${choice}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {questions
                    .filter(({ own }) => !own)
                    .map((question) => (
                      <tr key={question.id}>
                        <th scope="row">{question.label}</th>
                        {countsOf(saidTo(all, about, question.id)).map(({ choice, count: number }) => (
                          <td key={choice}>{number}</td>
                        ))}
                      </tr>
                    ))}
                </tbody>
              </table>
            </section>
          ))}
    </section>
  )
}
