import type { PlainAddress } from '../../addresses/index.ts'
import type { DocumentId } from '../../report/index.ts'
import type { IconName } from '../../ui/Icon.tsx'

/** Whom documents are for, in the order of the page; each is also what its part of the page is called in the address. */
export const shelves = { employer: 'arbetsgivaren', meeting: 'motet', own: 'egna', tables: 'tabeller' } as const
export type Shelf = keyof typeof shelves
export const shelfIds = Object.keys(shelves) as readonly Shelf[]

type Place = { readonly shelf: Exclude<Shelf, 'tables'>; readonly from: PlainAddress; readonly icon: IconName }

const SHEET = { shelf: 'meeting', from: 'prepareLatest', icon: 'staffMeetings' } as const
const REQUEST = { shelf: 'employer', from: 'rights', icon: 'rights' } as const

/** Where each document stands in the list, and the page on which it is filled in. A new document is a type error until it is here. */
export const placeOfDocument = {
  plan: { shelf: 'employer', from: 'plan', icon: 'plan' },
  'plan-decided': { shelf: 'employer', from: 'afterMeeting', icon: 'plan' },
  'follow-up': { shelf: 'employer', from: 'followUp', icon: 'plan' },
  register: { shelf: 'employer', from: 'systems', icon: 'systems' },
  risks: { shelf: 'employer', from: 'riskAnalyses', icon: 'riskAnalyses' },
  guidelines: { shelf: 'employer', from: 'guidelines', icon: 'guidelines' },
  training: { shelf: 'employer', from: 'training', icon: 'training' },
  outline: { shelf: 'employer', from: 'guidelines', icon: 'guidelines' },
  'request-information': REQUEST,
  'answer-form': { shelf: 'employer', from: 'systems', icon: 'systems' },
  'request-negotiation': REQUEST,
  'request-documents': REQUEST,
  'request-safety-action': REQUEST,
  'request-risk-assessment': REQUEST,
  'meeting-pack': { shelf: 'meeting', from: 'actions', icon: 'groundwork' },
  minutes: { shelf: 'meeting', from: 'staffMeetings', icon: 'staffMeetings' },
  'blank-checklist': { shelf: 'meeting', from: 'checklist', icon: 'checklist' },
  'staff-meeting-run-sheet': SHEET,
  'staff-meeting-handout': SHEET,
  'staff-meeting-cards': SHEET,
  'staff-meeting-form': SHEET,
  'staff-meeting-slips': SHEET,
  'staff-meeting-count-key': SHEET,
  demands: { shelf: 'own', from: 'actions', icon: 'data' },
  log: { shelf: 'own', from: 'log', icon: 'log' },
  record: { shelf: 'own', from: 'overview', icon: 'data' },
} as const satisfies { readonly [D in DocumentId]: Place }
