import { type ComponentType, use } from 'react'

/** A page that is fetched when it is first opened. `React.lazy` would remember for good that it could not be. */
export function later(page: () => Promise<ComponentType>): ComponentType {
  return function FetchedPage() {
    const Page = use(page())
    return <Page />
  }
}
