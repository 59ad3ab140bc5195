import type { StaffMeetingStep } from '../../../domain/staff-meeting/staffMeetingSteps.ts'
import { DecideScreen } from './DecideScreen.tsx'
import { NextScreen } from './NextScreen.tsx'
import { PointsScreen } from './PointsScreen.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import type { ScreenProps } from './ScreenProps.ts'
import { TalkScreen } from './TalkScreen.tsx'
import { TestScreen } from './TestScreen.tsx'
import { VotesScreen } from './VotesScreen.tsx'
import { WelcomeScreen } from './WelcomeScreen.tsx'
import { WhatIsAiScreen } from './WhatIsAiScreen.tsx'

type StepViewProps = ScreenProps & {
  readonly step: StaffMeetingStep
  /** In the leader's own window, where numbers may stand while they are counted. */
  readonly isLeaders?: boolean
}

/** One step of the meeting. */
export function StepView({ step, isLeaders = false, ...props }: StepViewProps) {
  if (step.kind === 'test') return <TestScreen {...props} />
  if (step.kind === 'question') return <QuestionScreen key={step.id} {...props} {...step} isLeaders={isLeaders} />
  switch (step.screen.kind) {
    case 'welcome':
      return <WelcomeScreen {...props} />
    case 'what-is-ai':
      return <WhatIsAiScreen {...props} />
    case 'pairs':
    case 'fours':
      return <TalkScreen {...props} kind={step.screen.kind} />
    case 'points':
      return <PointsScreen {...props} />
    case 'votes':
      return <VotesScreen {...props} />
    case 'decide':
      return <DecideScreen {...props} />
    case 'next':
      return <NextScreen {...props} />
  }
}
