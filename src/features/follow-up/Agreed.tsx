import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { promisesIn, toldStandingOf, toldStandings } from '../../domain/follow-up/agreed.ts'
import { whatOf } from '../../domain/plan/actionWords.ts'
import { daysOf } from '../../domain/plan/dueDate.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useOwned, useToday } from '../../store/WorkProvider.tsx'
import { RowList } from '../../ui/RowList.tsx'

/** What has become of what was agreed: the actions by how they stand, and the promises with their age. */
export function Agreed() {
  return (
    <>
      <Actions />
      <PromisesMade />
    </>
  )
}

function Actions() {
  const { t } = useTranslation('followUp')
  const today = useToday()
  const checklist = useContent('checklist')
  const actions = useActions()
  const systems = useOwned('system')
  return (
    <section className="section">
      <h2>{t('actions.title')}</h2>
      {actions.length === 0 ? <p>{t('actions.none')}</p> : null}
      {toldStandings.map((standing) => {
        const own = actions.filter((action) => toldStandingOf(action, today) === standing)
        return own.length === 0 ? null : (
          <section key={standing}>
            <h3>{t(`actions.${standing}`, { count: own.length })}</h3>
            <RowList>
              {own.map((action) => {
                const what = whatOf(action, checklist, systems)
                const { due } = daysOf(action)
                return (
                  <AgreedRow
                    key={action.id}
                    words={what.kind === 'text' ? inOneLine(what.text) : ''}
                    line={due === 'not-set' || due === 'none' ? '' : t('by', { date: due })}
                  />
                )
              })}
            </RowList>
          </section>
        )
      })}
      {actions.length === 0 ? null : (
        <p>
          <Link to={addressOf('afterMeeting')}>{t('actions.change')}</Link>
        </p>
      )}
    </section>
  )
}

function PromisesMade() {
  const { t } = useTranslation('followUp')
  const promises = promisesIn(useOwned('log'), useToday())
  if (Object.values(promises).every((of) => of.length === 0)) return null
  return (
    <section className="section">
      <h2>{t('promises.title')}</h2>
      {(['broken', 'open', 'kept'] as const).map((id) => {
        const of = promises[id]
        return of.length === 0 ? null : (
          <section key={id}>
            <h3>{t(`promises.${id}`, { count: of.length })}</h3>
            <RowList>
              {of.map(({ note, days }) => (
                <AgreedRow
                  key={note.id}
                  words={inOneLine(note.text)}
                  line={[
                    t('promises.age', { count: days }),
                    ...(note.promise.by === 'not-set' ? [] : [t('by', { date: note.promise.by })]),
                  ].join(' · ')}
                />
              ))}
            </RowList>
          </section>
        )
      })}
      <p>
        <Link to={addressOf('log')}>{t('promises.change')}</Link>
      </p>
    </section>
  )
}

function AgreedRow({ words, line }: { readonly words: string; readonly line: string }) {
  const { t } = useTranslation('followUp')
  return (
    <li className="row-in-list">
      <div className="row-words">
        <span className="row-title">{words || t('noText')}</span>
        {line === '' ? null : <span className="row-line">{line}</span>}
      </div>
    </li>
  )
}
