import type { AiSystem } from '../../schema/aiSystem.ts'
import type { Draft } from '../../schema/record.ts'

/** A system of which only its name, and perhaps its kind, is known. */
export const newSystem = (name: string, systemKind: AiSystem['systemKind']): Draft<'system'> => ({
  kind: 'system',
  name,
  systemKind,
  purpose: '',
  supplier: '',
  affected: '',
  decidedBy: '',
  decidedOn: 'not-set',
  owner: '',
  status: 'not-answered',
  origin: 'not-answered',
  data: [],
  talksToPublic: 'not-answered',
  records: 'not-answered',
  ranksOrMeasures: 'not-answered',
  decidesAboutStaff: 'not-answered',
  affectsDecisions: 'not-answered',
  listedUse: 'not-answered',
  readsEmotions: 'not-answered',
  riskAnalysis: 'not-answered',
  dataProtection: 'not-answered',
  negotiation: 'not-answered',
})
