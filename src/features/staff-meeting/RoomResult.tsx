import './roomResult.css'
import { useTranslation } from 'react-i18next'
import type { SpokenQuestion } from '../../domain/staff-meeting/staffMeetingQuestions.ts'
import { tallyOf } from '../../domain/staff-meeting/tally.ts'
import { type RoomCount, type SurveyBeside, tallyRows } from '../../domain/staff-meeting/tallyComparison.ts'
import { isUnanimous, roomShare } from '../../domain/suppression/index.ts'
import type { NationalFigure } from '../../schema/nationalFigure.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Field.tsx'
import { SmallBar } from '../../ui/FigureBars.tsx'
import { Icons } from './Icons.tsx'
import { useSurveyWords } from './useSurveyWords.ts'

/** What the heading is described by: whoever listens hears the counts when they come. */
export const RESULT = 'room-result'

type RoomResultProps = {
  readonly meeting: StaffMeeting
  readonly question: StaffMeetingQuestion
  readonly said: SpokenQuestion
  readonly onAgain: () => void
  /** The meeting wants an answer that all gave to be told outside it. */
  readonly onTell: (isTold: boolean) => void
}

/** The room's answers on the wall of the room they were counted in, beside the survey where it has a similar answer. */
export function RoomResult({ meeting, question, said, onAgain, onTell }: RoomResultProps) {
  const { t } = useTranslation('staffMeeting')
  const { figures, survey } = useContent('figures')
  const tally = tallyOf(meeting, question)
  const figure = figures.find(({ id }) => id === said.from?.figure?.id)
  if (!tally) return null
  const isSimilar = said.from?.figure?.fit === 'similar'
  return (
    <>
      <table
        className="staff-meeting-rows"
        data-is-dense={isSimilar && figure !== undefined && figure.groups.length > 1}
      >
        <caption className="visually-hidden">{said.text}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result.answer')}</th>
            <th scope="col">{t('result.room')}</th>
            {isSimilar ? <th scope="col">{t('result.survey')}</th> : null}
          </tr>
        </thead>
        <tbody id={RESULT}>
          {tallyRows(tally, said.from, figure).map(({ option, room, survey: beside }) => (
            <tr key={option}>
              <th scope="row">
                <span>{said.options.find(({ id }) => id === option)?.label}</span>
              </th>
              <td className="staff-meeting-room">
                <Room room={room} />
              </td>
              {isSimilar ? (
                <td>{figure ? beside.map((one) => <Beside key={one.group} one={one} figure={figure} />) : null}</td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {isUnanimous(tally) ? (
        <Check
          label={t('result.tell')}
          checked={question.isUnanimousTold}
          onChange={({ target }) => onTell(target.checked)}
        />
      ) : null}
      <div className="staff-meeting-under">
        {figure && isSimilar ? <Source figure={figure} rate={survey.responseRatePercent} /> : <span />}
        <Button onClick={onAgain}>{t('result.again')}</Button>
      </div>
    </>
  )
}

function Room({ room }: { readonly room: RoomCount }) {
  const { share } = useSurveyWords()
  if (room.kind === 'share') return <span>{share(room.share)}</span>
  return (
    <span className="staff-meeting-people">
      <Icons filled={room.filled} of={room.of} look="room" /> <span>{share(roomShare(room.filled, room.of))}</span>
    </span>
  )
}

function Beside({ one, figure }: { readonly one: SurveyBeside; readonly figure: NationalFigure }) {
  const { beside } = useSurveyWords()
  const { drawing } = one
  return (
    <span className="staff-meeting-people">
      {drawing.kind === 'ten-icons' ? <Icons filled={drawing.filled} of={10} look="survey" /> : null}
      {drawing.kind === 'bar' && drawing.bar.kind !== 'none' ? <SmallBar bar={drawing.bar} /> : null}{' '}
      {beside(one, figure)}
    </span>
  )
}

function Source({ figure, rate }: { readonly figure: NationalFigure; readonly rate: number }) {
  const { t } = useTranslation('staffMeeting')
  return (
    <p className="staff-meeting-source">
      {t('survey.source', { asks: figure.asks, base: figure.base, n: figure.n, rate })} {t('survey.caveat')}
    </p>
  )
}
