import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '../../src/ui/Button.tsx'
import { useOnce } from '../../src/ui/useOnce.ts'

function show(canRepeat?: boolean) {
  const act = vi.fn()
  render(
    <Button onClick={act} {...(canRepeat && { canRepeat })}>
      Lägg till
    </Button>,
  )
  return { act, button: screen.getByRole('button'), user: userEvent.setup() }
}

describe('a button', () => {
  it('acts at a press, and at the next one', async () => {
    const { act, button } = show()
    for (const detail of [1, 1]) fireEvent.click(button, { detail })
    expect(act).toHaveBeenCalledTimes(2)
  })

  it('acts once at a double press, and at a triple one', async () => {
    const { act, button, user } = show()
    await user.dblClick(button)
    expect(act).toHaveBeenCalledTimes(1)
    await user.tripleClick(button)
    expect(act).toHaveBeenCalledTimes(2)
  })

  it('acts at each press of a key, by a voice or by a switch, which come without a count', () => {
    const { act, button } = show()
    for (const detail of [0, 0]) fireEvent.click(button, { detail })
    expect(act).toHaveBeenCalledTimes(2)
  })

  it.each(['Enter', ' '])('does not go on while the key "%s" is held down', (key) => {
    const { button } = show()
    expect(fireEvent.keyDown(button, { key })).toBe(true)
    expect(fireEvent.keyDown(button, { key, repeat: true })).toBe(false)
    expect(fireEvent.keyDown(button, { key: 'Tab', repeat: true })).toBe(true)
  })

  it('acts each time where a press can be repeated: a count, a move', async () => {
    const { act, button, user } = show(true)
    await user.dblClick(button)
    expect(act).toHaveBeenCalledTimes(2)
    expect(fireEvent.keyDown(button, { key: 'Enter', repeat: true })).toBe(true)
  })
})

describe('what leads to another page', () => {
  it('is done once, however often it is pressed before that page is there', () => {
    const act = vi.fn()
    function Leave() {
      const leave = useOnce(act)
      return <Button onClick={() => leave('dit')}>Gå</Button>
    }
    const { rerender } = render(<Leave />)
    for (let press = 0; press < 3; press += 1) {
      fireEvent.click(screen.getByRole('button'), { detail: 1 })
      rerender(<Leave />)
    }
    expect(act).toHaveBeenCalledExactlyOnceWith('dit')
  })
})
