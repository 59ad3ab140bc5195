/** What reaches the store from outside: the clock and new ids, so that tests decide both. */
export type Outside = { readonly now: () => Date; readonly newId: () => string }
