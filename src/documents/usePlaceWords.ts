import { useTranslation } from 'react-i18next'
import { allQuestions } from '../domain/checklist/answers.ts'
import type { OwnPlace } from '../domain/privacy/handedOver.ts'
import { meetingLevels } from '../schema/letter.ts'
import type { AppRecord } from '../schema/record.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useActions } from '../store/useActions.ts'
import { useRecordsHere } from '../store/useRecordsHere.ts'
import { useStaffMeetings } from '../store/useStaffMeetings.ts'

/** What a text that leaves is called: the thing it is written at, such as "Risk 1", and which of its texts it is. */
export type PlaceWords = { readonly thing: string; readonly part: string }

/** Both in one line. */
export const placeInOneLine = ({ thing, part }: PlaceWords): string => `${thing}: ${part}`

/** What a text that leaves is called, by where it comes from. */
export function usePlaceWords(): (place: OwnPlace) => PlaceWords {
  const [thingOf, partOf] = [useThingOf(), usePartOf()]
  return (place) => ({ thing: thingOf(place.record), part: partOf(place) })
}

function useThingOf(): (record: AppRecord) => string {
  const { t } = useTranslation('files')
  const [records, actions, meetings] = [useRecordsHere(), useActions(), useStaffMeetings()]
  const questions = allQuestions(useContent('checklist'))
  const numberOf = ({ kind, id }: AppRecord) => {
    const alike: readonly { readonly id: string }[] =
      kind === 'action' ? actions : records.filter((record) => record.kind === kind)
    return alike.findIndex((one) => one.id === id) + 1
  }
  return (record) => {
    switch (record.kind) {
      case 'answer':
        return t('place.thing.answer', {
          label: questions.find(({ id }) => id === record.questionId)?.label ?? record.questionId,
        })
      case 'staff-meeting':
        return t('place.thing.staff-meeting', { date: record.on })
      case 'staff-meeting-question':
      case 'staff-meeting-point':
      case 'staff-meeting-decision':
        return t('place.thing.staff-meeting', { date: meetings.find(({ id }) => id === record.staffMeetingId)?.on })
      case 'workplace':
      case 'names':
      case 'guideline':
      case 'action':
      case 'system':
      case 'employer-answer':
      case 'risk-analysis':
      case 'risk':
      case 'opportunity':
      case 'role-group':
      case 'training-row':
      case 'letter':
        return t(`place.thing.${record.kind}`, { number: numberOf(record) })
      // Nothing that is written in these leaves.
      case 'round':
      case 'training':
      case 'log':
      case 'event':
      case 'good-example':
      case 'told-count':
      case 'plan':
      case 'overwritten':
      case 'match':
        return ''
    }
  }
}

function usePartOf(): (place: OwnPlace) => string {
  const { t } = useTranslation(['files', 'documents'])
  const elements = useContent('guidelines').flatMap((group) => group.elements)
  const meetings = useStaffMeetings()
  return ({ record, key, at }) => {
    const steps = at.split('.')
    const index = Number(steps.find((step) => /^\d+$/.test(step)) ?? placeInStaffMeeting(record, meetings))
    const elementId = record.kind === 'guideline' ? record.answers[index]?.elementId : undefined
    const level = meetingLevels.find((one) => one === steps.at(-1))
    return t(`place.part.${key}`, {
      number: index + 1,
      element: elements.find(({ id }) => id === elementId)?.title ?? elementId,
      level: level && t(`documents:levels.${level}`),
    })
  }
}

/** Which of its meeting's questions, points or decisions a part is. */
function placeInStaffMeeting(record: AppRecord, meetings: ReturnType<typeof useStaffMeetings>): number {
  if (!('staffMeetingId' in record)) return 0
  const meeting = meetings.find(({ id }) => id === record.staffMeetingId)
  const name = record.kind === 'staff-meeting-question' ? record.name : record.id
  const parts = meeting ? [meeting.questions, meeting.points, meeting.decisions] : []
  return Math.max(0, ...parts.map((all: readonly { readonly id: string }[]) => all.findIndex(({ id }) => id === name)))
}
