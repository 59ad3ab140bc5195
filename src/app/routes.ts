import { type AddressName, addresses, addressNames } from '../addresses/index.ts'
import { HomePage } from '../features/home/HomePage.tsx'
import { fetchedPart } from '../parts/fetchedPart.ts'
import { type LatePage, later } from './later.ts'
import { pageParts } from './pageParts.ts'

/** How to fetch the other pages: which files each is made of is a long list, and the start does without it. */
export const latePages = fetchedPart(async () => (await import('./latePages.ts')).latePages)

const late = (name: keyof Awaited<ReturnType<typeof latePages>>): LatePage =>
  later(async () => (await latePages())[name]())

/** The page of every address; all but the start page are fetched when they are first opened. */
const pages = new Map<AddressName, LatePage>(
  addressNames.map((name) => [name, name === 'home' ? { Page: HomePage, ahead: () => Promise.resolve() } : late(name)]),
)

/** A page's own code, before anybody opens it; rejects where it does not come. */
export const pageAhead = async (name: AddressName): Promise<unknown> => pages.get(name)?.ahead()

export const routes = [
  ...[...pages].map(([name, { Page }]) => ({ path: addresses[name].path, Page, parts: pageParts[name] })),
  { path: '*', Page: late('notFound').Page, parts: undefined },
]
