import type { MeetingScreen } from '../../../domain/meetingScript.ts'
import { DecideScreen } from './DecideScreen.tsx'
import { NextScreen } from './NextScreen.tsx'
import { PointsScreen } from './PointsScreen.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import type { ScreenProps } from './ScreenProps.ts'
import { TalkScreen } from './TalkScreen.tsx'
import { VotesScreen } from './VotesScreen.tsx'
import { WelcomeScreen } from './WelcomeScreen.tsx'
import { WhatIsAiScreen } from './WhatIsAiScreen.tsx'

/** One screen of the script. */
export function ScreenView({ screen, ...props }: ScreenProps & { readonly screen: MeetingScreen }) {
  switch (screen.kind) {
    case 'welcome':
      return <WelcomeScreen {...props} />
    case 'what-is-ai':
      return <WhatIsAiScreen {...props} />
    case 'question':
      return <QuestionScreen key={screen.id} {...props} questionId={screen.questionId} />
    case 'pairs':
    case 'fours':
      return <TalkScreen {...props} kind={screen.kind} />
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
