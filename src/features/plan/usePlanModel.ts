import { useTranslation } from 'react-i18next'
import { fileNameOf } from '../../exchange/index.ts'
import { buildPlan, type ReportModel } from '../../report/index.ts'
import type { Language } from '../../schema/language.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useActions, useAnswers, useNow, usePlanChoices, useToday, useWorkplace } from '../../store/WorkProvider.tsx'
import { usePlanExtent } from './usePlanExtent.ts'

/** How the file is called in each language; no union's name in it, since shared drives show it to everyone. */
const FILE_START: { readonly [L in Language]: string } = { sv: 'AI-handlingsplan', en: 'AI-action-plan' }

/** The plan as it stands now, in its own language. The time is set when it is drawn, so the preview does not change by itself. */
export function usePlanModel(): { readonly model: ReportModel; readonly stamp: () => ReportModel } {
  const { language: appLanguage, contentVersion } = useDevice()
  const choices = usePlanChoices()
  const language = choices.language === 'as-app' ? appLanguage : choices.language
  const { t } = useTranslation(['documents', 'common'], { lng: language })
  const [checklist, figures, sources] = [
    useContent('checklist', language),
    useContent('figures', language),
    useContent('sources', language),
  ]
  const [answers, actions, workplace] = [useAnswers(), useActions(), useWorkplace()]
  const [today, now] = [useToday(), useNow()]
  const extent = usePlanExtent()
  const workplaceName = workplace?.name ?? ''
  const make = (made: string) =>
    buildPlan({
      ...{ language, checklist, figures, sources, answers, actions, today, made, contentVersion, workplaceName },
      t: (key, values) => t(key, values ?? {}),
      isExample: workplace?.isExample ?? false,
      extent,
      followUpOn: choices.followUpOn,
      notes: choices.notes,
      evidence: choices.evidence,
      fileName: fileNameOf(FILE_START[language], workplaceName, today),
    })
  return { model: make(`${today}T00:00:00.000Z`), stamp: () => make(now().toISOString()) }
}
