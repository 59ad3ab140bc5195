import { useTranslation } from 'react-i18next'
import { chaptersByAnswers, type DocumentBasis } from '../report/index.ts'
import { documentContent } from '../schema/content.ts'
import { languageOf, type Reading } from '../schema/language.ts'
import type { PlanChapter } from '../schema/plan.ts'
import { useAskForContent, useContent } from '../store/ContentProvider.tsx'
import { useDevice } from '../store/DeviceProvider.tsx'
import { useActions } from '../store/useActions.ts'
import { useAsking } from '../store/useAsking.ts'
import { usePlanChoices } from '../store/usePlanChoices.ts'
import { useSituation } from '../store/useSituation.ts'
import { useStaffMeetings } from '../store/useStaffMeetings.ts'
import {
  useAnswers,
  useAnswersOf,
  useOwned,
  useRound,
  useRoundBefore,
  useToday,
  useWorkplace,
} from '../store/WorkProvider.tsx'
import { sameWhile } from './sameWhile.ts'

/** The chapters of the plan: those the person chose, else those the answers give. */
export function usePlanChapters(): readonly PlanChapter[] {
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const { chapters } = usePlanChoices()
  return chapters === 'by-answers' ? chaptersByAnswers({ checklist, answers }) : chapters
}

function useWorkplaceToSay(): Pick<DocumentBasis, 'workplaceId' | 'workplaceName' | 'givenDays' | 'isExample'> {
  const workplace = useWorkplace()
  return {
    workplaceId: workplace?.id ?? 'none',
    workplaceName: workplace?.name ?? '',
    givenDays: workplace?.calendar ?? [],
    isExample: workplace?.isExample ?? false,
  }
}

/** The day the present round began, and the round before it. */
function useRoundsCompared(): Pick<DocumentBasis, 'startedOn' | 'earlier'> {
  const [round, before] = [useRound(), useRoundBefore()]
  const [answers, today] = [useAnswersOf(before), useToday()]
  return {
    startedOn: round?.startedOn ?? today,
    earlier: before ? { answers, startedOn: before.startedOn } : 'none',
  }
}

/** The way to read that was chosen for documents. */
export function useDocumentReading(): Reading {
  const { reading } = useDevice()
  const { language } = usePlanChoices()
  return language === 'as-app' ? reading : language
}

/** Everything entered and all content that documents use, in the documents' own language: the same until something in it is other. */
export function useDocumentBasis(): DocumentBasis {
  const { language: appLanguage, contentVersion } = useDevice()
  const { followUpOn, notes, evidence, outcomeNotes, size, ink } = usePlanChoices()
  const reading = useDocumentReading()
  const language = languageOf(reading)
  useAskForContent()(documentContent, language)
  const { t } = useTranslation(['documents', 'common'], { lng: reading })
  const [checklist, figures, sources, law, rights] = [
    useContent('checklist', language),
    useContent('figures', language),
    useContent('sources', language),
    useContent('law', language),
    useContent('rights', language),
  ]
  return sameWhile({
    ...{
      language,
      ownLanguage: appLanguage,
      checklist,
      figures,
      sources,
      law,
      rights,
      contentVersion,
      followUpOn,
      notes,
      evidence,
      outcomeNotes,
    },
    t: (key, values) => t(key, values ?? {}),
    answers: useAnswers(),
    ...useRoundsCompared(),
    actions: useActions(),
    ...{ systems: useOwned('system'), employerAnswers: useOwned('employer-answer') },
    comingSystemId: useSituation().system?.id ?? 'none',
    riskCatalogue: useContent('risks', language),
    riskAnalyses: useOwned('risk-analysis'),
    risks: useOwned('risk'),
    opportunities: useOwned('opportunity'),
    guidelines: useContent('guidelines', language),
    guidelineCheck: useOwned('guideline')[0],
    training: useContent('training', language),
    roleGroups: useOwned('role-group'),
    trainingPlan: useOwned('training')[0],
    trainingRows: useOwned('training-row'),
    letters: useOwned('letter'),
    hat: useAsking().hat,
    log: useOwned('log'),
    meetings: useStaffMeetings(),
    toldCounts: useOwned('told-count'),
    staffMeetingId: 'latest',
    survey: useContent('survey', reading),
    names: useOwned('names')[0],
    marks: useRound()?.marks ?? {},
    chapters: usePlanChapters(),
    ...useWorkplaceToSay(),
    look: { size, ink },
    today: useToday(),
  })
}
