import type { HatChoice, Rights, RightsRequest, Situation } from '../../schema/rights.ts'

/** In whose name a letter is sent: that of its right, and where it belongs to both, as the sender has chosen. */
export const speakerOf = ({ hat }: Pick<RightsRequest, 'hat'>, chosen: HatChoice): HatChoice =>
  hat === 'both' ? chosen : hat

/** The letter in the words of its sender: a safety representative alone says "I", and nobody leans on a right that is another's. */
export function spokenBy(
  request: RightsRequest,
  chosen: HatChoice,
  { hooks: uses }: Pick<Rights, 'hooks'>,
): RightsRequest {
  const speaker = speakerOf(request, chosen)
  const hatOf = (id: string) => uses.find(({ hook }) => hook === id)?.hat ?? 'both'
  const hooks = request.hooks.filter((id) => speaker === 'both' || ['both', speaker].includes(hatOf(id)))
  const alone = speaker === 'safety-representative' ? request.alone : undefined
  return { ...request, ...alone, asks: alone?.asks ?? request.asks, hooks }
}

/** The letters that whoever wears a hat can send, those that use the strongest law of a situation first. */
export function lettersFor(
  { requests, situations }: Pick<Rights, 'requests' | 'situations'>,
  hat: HatChoice,
  situationId: Situation['id'] | undefined,
): readonly RightsRequest[] {
  const strongest = situations.find(({ id }) => id === situationId)?.hooks.map(({ hook }) => hook) ?? []
  const place = ({ hooks }: RightsRequest) =>
    Math.min(...hooks.map((id) => strongest.indexOf(id)).map((at) => (at < 0 ? strongest.length : at)))
  return requests
    .filter((request) => hat === 'both' || speakerOf(request, hat) === hat)
    .toSorted((one, other) => place(one) - place(other))
}
