/** The five places a person works in, in the order of the rail and the bar; each is also the name of the page it leads to. */
export const places = ['overview', 'checklist', 'groundwork', 'staffMeetings', 'plan'] as const
export type Place = (typeof places)[number]
export const isPlace = (name: AddressName): name is Place => places.some((place) => place === name)

/** An address of the app: its path, and where it stands around the page. */
type Address = {
  readonly path: `/${string}`
  /** The place that is marked while this page is shown. */
  readonly place?: Place
  /** Listed in the rail while its place is the current one; the order of the table is the list's. */
  readonly isListed?: true
  /** The page above it, where that is not its place's own. */
  readonly under?: 'quickCheck' | 'systems' | 'riskAnalyses' | 'plan' | 'examples' | 'myData'
  /** In the menu at the foot of every page. */
  readonly isInFoot?: true
  /** True for what has the screen for itself: what stands on the wall is for the room, and its leader has no time for menus. */
  readonly isFullScreen?: true
}

/**
 * Every address of the app, in one table: routes, places, menus, crumbs, full-screen pages, links and the browser tests take
 * them from here. Adding one is a line, its page in `app/latePages.ts` and its name in `app/pageNames.ts`.
 */
export const addresses = {
  home: { path: '/' },
  overview: { path: '/oversikt', place: 'overview' },
  followUp: { path: '/uppfoljning', place: 'overview', isListed: true },
  workplaces: { path: '/arbetsplatser', place: 'overview' },
  checklist: { path: '/checklista', place: 'checklist' },
  quickCheck: { path: '/snabbkoll', place: 'checklist' },
  standing: { path: '/snabbkoll/lage', place: 'checklist', under: 'quickCheck' },
  step: { path: '/steg/:number', place: 'checklist' },
  groundwork: { path: '/underlag', place: 'groundwork' },
  systems: { path: '/system', place: 'groundwork', isListed: true },
  returnedForm: { path: '/system/svar', place: 'groundwork', under: 'systems' },
  system: { path: '/system/:id', place: 'groundwork', under: 'systems' },
  riskAnalyses: { path: '/risker', place: 'groundwork', isListed: true },
  riskAnalysis: { path: '/risker/:id', place: 'groundwork', under: 'riskAnalyses' },
  guidelines: { path: '/riktlinjer', place: 'groundwork', isListed: true },
  training: { path: '/utbildning', place: 'groundwork', isListed: true },
  rights: { path: '/stod', place: 'groundwork', isListed: true },
  compare: { path: '/jamfor', place: 'groundwork', isListed: true },
  log: { path: '/logg', place: 'groundwork', isListed: true },
  // A Swedish workplace says APT; addresses that somebody has kept stay.
  staffMeetings: { path: '/apt', place: 'staffMeetings' },
  prepareLatest: { path: '/apt/forbered', place: 'staffMeetings' },
  wallOfLatest: { path: '/apt/visa', isFullScreen: true },
  staffMeeting: { path: '/apt/:id', place: 'staffMeetings' },
  prepare: { path: '/apt/:id/forbered', place: 'staffMeetings' },
  count: { path: '/apt/:id/rakna', place: 'staffMeetings' },
  wall: { path: '/apt/:id/visa', isFullScreen: true },
  leader: { path: '/apt/:id/ledare', isFullScreen: true },
  actions: { path: '/atgarder', place: 'plan', isListed: true },
  plan: { path: '/plan', place: 'plan', isListed: true },
  review: { path: '/plan/granska', place: 'plan', under: 'plan' },
  afterMeeting: { path: '/plan/efter-motet', place: 'plan', isListed: true },
  documents: { path: '/dokument', place: 'plan', isListed: true },
  examples: { path: '/exempel', place: 'plan', isListed: true },
  packs: { path: '/exempel/samling', place: 'plan', under: 'examples' },
  newExample: { path: '/exempel/nytt', place: 'plan', under: 'examples' },
  example: { path: '/exempel/:id', place: 'plan', under: 'examples' },
  shareExample: { path: '/exempel/:id/dela', place: 'plan', under: 'examples' },
  centre: { path: '/center' },
  myData: { path: '/data' },
  handOver: { path: '/data/overlamna', under: 'myData' },
  merge: { path: '/data/sammanfoga', under: 'myData' },
  search: { path: '/sok' },
  help: { path: '/hjalp', isInFoot: true },
  whatIsAi: { path: '/vad-ar-ai' },
  wordList: { path: '/ordlista' },
  sources: { path: '/kallor', isInFoot: true },
  about: { path: '/om', isInFoot: true },
  privacy: { path: '/integritet' },
  accessibility: { path: '/tillganglighet', isInFoot: true },
} as const satisfies { readonly [name: string]: Address }

type Addresses = typeof addresses
export type AddressName = keyof Addresses
export const addressNames = Object.keys(addresses) as readonly AddressName[]

type PartsOf<Path> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PartsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never
/** What an address is filled in with; nothing for most. */
export type AddressParts<N extends AddressName> = {
  readonly [Part in PartsOf<Addresses[N]['path']>]: string | number
}
/** The addresses that need nothing to be filled in. */
export type PlainAddress = { [N in AddressName]: PartsOf<Addresses[N]['path']> extends never ? N : never }[AddressName]

type With<Mark> = { [N in AddressName]: Addresses[N] extends Mark ? N : never }[AddressName]
/** The pages that the rail lists under their places. */
export type Listed = With<{ readonly isListed: true }>
export type InFoot = With<{ readonly isInFoot: true }>

const rowOf = (name: AddressName): Address => addresses[name]

export const listedIn = (place: Place): readonly Listed[] =>
  addressNames.filter((name): name is Listed => rowOf(name).isListed === true && rowOf(name).place === place)

export const inFoot: readonly InFoot[] = addressNames.filter((name): name is InFoot => rowOf(name).isInFoot === true)

/** The place of an address; none for the start page and what is about the app rather than the work. */
export const placeOf = (name: AddressName): Place | undefined => rowOf(name).place

export const isFullScreen = (name: AddressName): boolean => rowOf(name).isFullScreen === true

/** Whether a page stands under another that is not only its place's. */
export const isUnder = (name: AddressName, above: AddressName): boolean => rowOf(name).under === above

/** The pages above one, from its place down. */
export function pagesAbove(name: AddressName): readonly PlainAddress[] {
  const { under, place } = rowOf(name)
  const above = under ?? place
  return above === undefined || above === name ? [] : [...pagesAbove(above), above]
}

/** An address with its parts filled in. The only way to write one: a name that is not in the table is a type error. */
export function addressOf<N extends AddressName>(
  name: N,
  ...[parts]: N extends PlainAddress ? [] : [parts: AddressParts<N>]
): string {
  return filledIn(addresses[name].path, parts ?? {})
}

export const filledIn = (path: string, parts: Readonly<Record<string, string | number>>): string =>
  path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(parts[part] ?? ''))

/** In an address: the id of the AI system that is asked about. */
export const OF_SYSTEM = 'system'
/** In an address: which of the things on its page was asked for. */
export const ASKED_FOR = 'visa'
/** In an address: which part of its page is shown, where the page has several. */
export const PART = 'del'
/** The part of the page of actions that other pages lead to: what the answers suggest. */
export const SUGGESTIONS = 'forslag'
export const inPart = (address: string, part: string): string => `${address}?${PART}=${part}`
export const askingFor = (address: string, id: string): string => `${address}?${ASKED_FOR}=${encodeURIComponent(id)}`
/** The same about one system; for an address that asks for something already. */
export const aboutSystem = (address: string, systemId: string): string =>
  `${address}&${OF_SYSTEM}=${encodeURIComponent(systemId)}`
