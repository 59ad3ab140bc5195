/** An address of the app: its path, and where it stands around the page. */
type Address = {
  readonly path: `/${string}`
  /** Which menu leads to it; the order of the table is the menu's. */
  readonly menu?: 'main' | 'foot'
  /** True for what has the screen for itself: what stands on the wall is for the room, and its leader has no time for menus. */
  readonly isFullScreen?: true
}

/**
 * Every address of the app, in one table: routes, menus, full-screen pages, links and the browser tests take them from here.
 * Adding one is a line, its page in `app/routes.tsx` and, in a menu, its word.
 */
export const addresses = {
  home: { path: '/' },
  quickCheck: { path: '/snabbkoll' },
  standing: { path: '/snabbkoll/lage' },
  overview: { path: '/oversikt', menu: 'main' },
  checklist: { path: '/checklista', menu: 'main' },
  step: { path: '/steg/:number' },
  compare: { path: '/jamfor', menu: 'main' },
  // A Swedish workplace says APT; addresses that somebody has kept stay.
  staffMeetings: { path: '/apt', menu: 'main' },
  prepareLatest: { path: '/apt/forbered' },
  wallOfLatest: { path: '/apt/visa', isFullScreen: true },
  staffMeeting: { path: '/apt/:id' },
  prepare: { path: '/apt/:id/forbered' },
  count: { path: '/apt/:id/rakna' },
  wall: { path: '/apt/:id/visa', isFullScreen: true },
  leader: { path: '/apt/:id/ledare', isFullScreen: true },
  actions: { path: '/atgarder', menu: 'main' },
  systems: { path: '/system' },
  system: { path: '/system/:id' },
  riskAnalyses: { path: '/risker' },
  riskAnalysis: { path: '/risker/:id' },
  guidelines: { path: '/riktlinjer' },
  training: { path: '/utbildning' },
  log: { path: '/logg' },
  rights: { path: '/stod' },
  plan: { path: '/plan', menu: 'main' },
  review: { path: '/plan/granska' },
  afterMeeting: { path: '/plan/efter-motet' },
  myData: { path: '/data' },
  search: { path: '/sok' },
  help: { path: '/hjalp', menu: 'foot' },
  whatIsAi: { path: '/vad-ar-ai' },
  wordList: { path: '/ordlista' },
  sources: { path: '/kallor', menu: 'foot' },
  about: { path: '/om', menu: 'foot' },
  accessibility: { path: '/tillganglighet', menu: 'foot' },
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

/** The names of what a menu leads to. */
export type InMenu<M extends 'main' | 'foot'> = {
  [N in AddressName]: Addresses[N] extends { readonly menu: M } ? N : never
}[AddressName]

export const inMenu = <M extends 'main' | 'foot'>(menu: M): readonly InMenu<M>[] =>
  addressNames.filter((name): name is InMenu<M> => 'menu' in addresses[name] && addresses[name].menu === menu)

/** An address with its parts filled in. The only way to write one: a name that is not in the table is a type error. */
export function addressOf<N extends AddressName>(
  name: N,
  ...[parts]: N extends PlainAddress ? [] : [parts: AddressParts<N>]
): string {
  return filledIn(addresses[name].path, parts ?? {})
}

export const filledIn = (path: string, parts: Readonly<Record<string, string | number>>): string =>
  path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(parts[part] ?? ''))

/** In an address: which of the things on its page was asked for. */
export const ASKED_FOR = 'visa'
export const askingFor = (address: string, id: string): string => `${address}?${ASKED_FOR}=${encodeURIComponent(id)}`
