import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** The five places, and the pages of the one a person is in. */
const menu = () => within(screen.getByRole('navigation', { name: 'Huvudmeny' }))

/** Goes through the menu, from a place to a page in it; a count may stand after a name. */
export async function goThrough(user: UserEvent, ...names: readonly string[]): Promise<void> {
  for (const name of names)
    await user.click(await menu().findByRole('link', { name: new RegExp(`^${name}(?: \\d+)?$`) }))
}
