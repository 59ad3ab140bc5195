export type Requests = { readonly own: number; readonly others: number; readonly hosts: readonly string[] }

/** How many addresses lead to the page's own website and how many elsewhere; what never touches the network is left out. */
export function countRequests(addresses: readonly string[], here: string): Requests {
  const origins = addresses
    .map((address) => new URL(address, here))
    .filter(({ protocol }) => protocol === 'http:' || protocol === 'https:')
  const own = new URL(here).origin
  const others = origins.filter(({ origin }) => origin !== own)
  return {
    own: origins.length - others.length,
    others: others.length,
    hosts: [...new Set(others.map(({ host }) => host))],
  }
}
