/** What says when it was made. */
type Dated = { readonly createdAt: string; readonly id: string }

/** By the moment they were made, and then by id: never by where they happen to stand. */
export const inOrderMade = (a: Dated, b: Dated): number => compare(a.createdAt, b.createdAt) || compare(a.id, b.id)

export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
