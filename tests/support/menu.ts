import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'

/** The five places, and the pages of the one a person is in. */
const menu = () => within(screen.getByRole('navigation', { name: 'Huvudmeny' }))

/** Goes through the menu, from a place to a page in it, each once the one before it has come; a count may stand after a name. */
export async function goThrough(user: UserEvent, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const link = { name: new RegExp(`^${name}(?: \\d+)?$`) }
    await user.click(await menu().findByRole('link', link))
    await waitFor(() =>
      expect(menu().getByRole('link', link)).toHaveAttribute('aria-current', expect.stringMatching(/^(page|true)$/)),
    )
  }
}
