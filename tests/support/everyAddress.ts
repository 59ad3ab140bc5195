import {
  type AddressName,
  type AddressParts,
  addresses,
  addressNames,
  addressOf,
  filledIn,
  type PlainAddress,
} from '../../src/addresses/index.ts'

const MEETING = [{ id: 'example-meeting-1' }]

type Filled = Exclude<AddressName, PlainAddress>
/** What stands in the worked example behind the addresses that name a thing; a new one is a type error until it is here. */
const inExample: { readonly [N in Filled]: readonly AddressParts<N>[] } = {
  step: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ number })),
  ...{ staffMeeting: MEETING, prepare: MEETING, count: MEETING, wall: MEETING, leader: MEETING },
  system: [{ id: 'example-system-1' }],
  example: [{ id: 'example-good-example-1' }],
  shareExample: [{ id: 'example-good-example-1' }],
  riskAnalysis: [{ id: 'example-assessment-1' }],
}
const isFilled = (name: AddressName): name is Filled => name in inExample

type Named = { readonly name: AddressName; readonly address: string }
/** Every address of the app with a page of its own, with its name, as a person would open it with the worked example. */
export const named: readonly Named[] = addressNames
  // Short cuts to the latest meeting's pages.
  .filter((name) => name !== 'prepareLatest' && name !== 'wallOfLatest')
  .flatMap((name): readonly Named[] =>
    isFilled(name)
      ? inExample[name].map((parts) => ({ name, address: filledIn(addresses[name].path, parts) }))
      : [{ name, address: addressOf(name) }],
  )
