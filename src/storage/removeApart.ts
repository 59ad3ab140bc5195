import { deleteDB } from 'idb'

/** Removes a database that stands beside the work; another window that holds it lets go or has emptied it when it does. */
export const removeApart = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    deleteDB(name, { blocked: () => resolve() }).then(resolve, reject)
  })
