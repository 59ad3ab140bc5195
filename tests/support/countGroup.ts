import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** The things behind a row with a count, opened where it is closed. */
export async function openGroup(user: UserEvent, name: string) {
  const row = screen.getByRole('button', { name: new RegExp(`^${name} \\d+$`) })
  if (row.getAttribute('aria-expanded') === 'false') await user.click(row)
  return within(row.closest('li') as HTMLElement)
}
