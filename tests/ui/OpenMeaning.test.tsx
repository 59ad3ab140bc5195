import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { OpenMeaning } from '../../src/ui/OpenMeaning.tsx'

const draw = () => {
  render(
    <p>
      En{' '}
      <OpenMeaning word="prompt" closing=",">
        En fråga till AI.
      </OpenMeaning>{' '}
      till exempel.
    </p>,
  )
  return screen.getByRole('button', { name: 'prompt' })
}

describe('a word that opens its meaning', () => {
  it('is a button in the text that says it is closed, and shows no meaning', () => {
    expect(draw()).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText('En fråga till AI.')).toBeNull()
  })

  it.each(['{Enter}', ' '])('opens and closes by %j, and keeps the focus', async (key) => {
    const user = userEvent.setup()
    const button = draw()
    await user.tab()
    expect(button).toHaveFocus()
    await user.keyboard(key)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByText('En fråga till AI.')).toBeVisible()
    expect(button).toHaveFocus()
    await user.keyboard(key)
    expect(screen.queryByText('En fråga till AI.')).toBeNull()
  })

  it('has its meaning next in the reading order', async () => {
    const button = draw()
    await userEvent.click(button)
    const withComma = button.parentElement
    expect(withComma?.nextElementSibling).toHaveTextContent('En fråga till AI.')
    expect(withComma?.parentElement).toHaveTextContent('En prompt,En fråga till AI. till exempel.')
  })
})
