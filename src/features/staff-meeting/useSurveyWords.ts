import { useTranslation } from 'react-i18next'
import type { SurveyBeside } from '../../domain/staff-meeting/tallyComparison.ts'
import type { RoomShare } from '../../domain/suppression/index.ts'
import type { NationalFigure } from '../../schema/nationalFigure.ts'

/** The survey's numbers and the room's, as they may be said. */
export function useSurveyWords() {
  const { t } = useTranslation('staffMeeting')
  const value = ({ value: stated }: SurveyBeside): string => {
    if (stated.kind === 'phrase') return stated.phrase
    if (stated.kind === 'not-in-text') return t('survey.not-in-text')
    return t(`survey.${stated.kind}`, { percent: stated.percent })
  }
  return {
    /** "In Vision's survey: …", with the group where there are several. */
    beside: (one: SurveyBeside, figure: NationalFigure): string => {
      const group = figure.groups.length > 1 ? figure.groups.find(({ id }) => id === one.group)?.label : undefined
      if (group !== undefined) return t('survey.group', { group, value: value(one) })
      // Several groups have a line each, where the icons say the same.
      return one.drawing.kind === 'ten-icons'
        ? t('survey.tenth', { percent: value(one), tenths: one.drawing.filled })
        : value(one)
    },
    share: (share: RoomShare): string =>
      share.kind === 'count'
        ? t('room.count', { count: share.count, of: share.of })
        : t(`room.${share.kind}`, { share: share.kind === 'tenths' ? share.tenths : share.percent }),
  }
}
