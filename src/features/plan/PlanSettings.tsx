import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { goesBeyondQuickCheck } from '../../domain/answers.ts'
import type { Plan } from '../../schema/plan.ts'
import { readIsoDate } from '../../schema/readIsoDate.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, usePlanChoices, useToday, useWorkEdits, useWorkplace } from '../../store/WorkProvider.tsx'
import { Select, TextField } from '../../ui/Field.tsx'

const LANGUAGES = ['as-app', 'sv', 'en'] as const
const EXTENTS = ['by-answers', 'page-1', 'all-pages'] as const

/** Name, language, extent and the date of the follow-up: all optional. */
export function PlanSettings() {
  const { t } = useTranslation('plan')
  const workplace = useWorkplace()
  const choices = usePlanChoices()
  const { renameWorkplace, choosePlan } = useWorkEdits()
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const today = useToday()
  const now = t(`extents.${goesBeyondQuickCheck(checklist, answers) ? 'all-pages' : 'page-1'}`)
  const chooseDay = (text: string) => {
    const day = readIsoDate(text)
    choosePlan({ followUpOn: day === 'not-a-day' ? 'not-set' : day })
  }
  return (
    <section className="section plan-settings">
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        value={workplace?.name ?? ''}
        onChange={({ target }) => renameWorkplace(target.value)}
      />
      <Select
        label={t('language')}
        hint={t('languageHint')}
        options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        value={choices.language}
        onChange={({ target }) => choosePlan({ language: target.value as Plan['language'] })}
      />
      <Select
        label={t('extent')}
        options={EXTENTS.map((value) => ({ value, label: t(`extents.${value}`, { now: now.toLowerCase() }) }))}
        value={choices.extent}
        onChange={({ target }) => choosePlan({ extent: target.value as Plan['extent'] })}
      />
      <TextField
        type="date"
        label={t('followUp')}
        hint={t('followUpHint')}
        message={choices.followUpOn !== 'not-set' && choices.followUpOn < today ? t('followUpPast') : ''}
        value={choices.followUpOn === 'not-set' ? '' : choices.followUpOn}
        onChange={({ target }) => chooseDay(target.value)}
      />
      <p>
        <Link to="/atgarder">{t('actions')}</Link>
      </p>
    </section>
  )
}
