import { noun, oneLine, passing } from './noun.ts'
import { notPressed } from './pressed.ts'
import {
  blankStaffMeetingRecord,
  notDecided,
  staffMeetingDecisionSchema,
  staffMeetingPointSchema,
  staffMeetingQuestionSchema,
  staffMeetingSchema,
} from './staffMeeting.ts'

/** The kinds that a staff meeting is kept as, for the table of nouns. */
export const staffMeetingNouns = {
  'staff-meeting': noun(staffMeetingSchema, {
    refs: { workplaceId: 'workplace' },
    texts: {
      place: 'always',
      screen: 'no-words',
      leftAt: 'no-words',
      'draft.point': 'never',
      'draft.decision.what': 'never',
      'draft.decision.responsible.text': 'never',
    },
    handsOver: 'documents',
    blank: blankStaffMeetingRecord,
    counted: 'staffMeetings',
    merge: {
      ...{ 'room.pressed': 'sum', 'handover.trail': 'handed', ...oneLine('place') },
      ...passing('screen', 'leftAt', 'wall.isBlank', 'wall.isDark', 'wall.blanksAtFullStop'),
      ...passing('draft.decision.responsible', 'draft.decision.dueOn', 'draft.decision.level'),
    },
    together: [
      ['room.typed', 'room.pressed'],
      ['handover.trail', 'handover.isAway'],
    ],
  }),
  'staff-meeting-question': noun(staffMeetingQuestionSchema, {
    refs: { staffMeetingId: 'staff-meeting' },
    texts: { name: 'no-words', 'asked.text': 'always' },
    handsOver: 'documents',
    blank: { room: 'not-set', isUnanimousTold: false },
    rankedIn: 'staffMeetingId',
    counted: 'with-its-parent',
    oneFor: ['staffMeetingId', 'name'],
    lists: { options: 'id' },
    merge: { 'options.*.count.pressed': 'sum' },
    together: [['options.*.count.typed', 'options.*.count.pressed']],
  }),
  'staff-meeting-point': noun(staffMeetingPointSchema, {
    refs: { staffMeetingId: 'staff-meeting', underId: 'loose' },
    texts: { text: 'always' },
    handsOver: 'documents',
    blank: { text: '', underId: 'none', votes: notPressed },
    rankedIn: 'staffMeetingId',
    counted: 'with-its-parent',
    merge: { 'votes.pressed': 'sum', ...oneLine('text') },
    together: [['votes.typed', 'votes.pressed']],
  }),
  'staff-meeting-decision': noun(staffMeetingDecisionSchema, {
    refs: { staffMeetingId: 'staff-meeting', actionId: 'loose', noteId: 'loose' },
    texts: { what: 'always', 'responsible.text': 'always' },
    handsOver: 'documents',
    blank: { ...notDecided, actionId: 'none', noteId: 'none' },
    rankedIn: 'staffMeetingId',
    counted: 'with-its-parent',
    merge: oneLine('what'),
  }),
} as const
