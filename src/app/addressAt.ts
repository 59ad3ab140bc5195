import { matchPath } from 'react-router'
import { type AddressName, addresses, addressNames } from '../addresses/index.ts'

export const addressAt = (pathname: string): AddressName | undefined =>
  addressNames.find((name) => matchPath(addresses[name].path, pathname))

/** The number of the step that an address leads to. */
export const stepAt = (pathname: string): string | undefined => /^\/steg\/([1-8])$/.exec(pathname)?.[1]
