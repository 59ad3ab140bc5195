import { matchPath } from 'react-router'
import { type AddressName, addresses, addressNames, addressOf } from '../addresses/index.ts'

export const addressAt = (pathname: string): AddressName | undefined =>
  addressNames.find((name) => matchPath(addresses[name].path, pathname))

/** The number of the step that an address leads to. */
export const stepAt = (pathname: string): string | undefined => /^\/steg\/([1-8])$/.exec(pathname)?.[1]

/** The path that the address bar leads to, which is there at a press and long before the page. */
export const pathHere = (): string => location.hash.slice(1).replace(/[?#].*/, '') || addressOf('home')
