import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { renderApp } from '../support/renderApp.tsx'
import { someWork } from '../support/someWork.ts'

const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15'
const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0'
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0'
const line = () => screen.queryByText(/^Det du fyller i sparas i den här webbläsaren/)

afterEach(() => {
  vi.restoreAllMocks()
})

it.each([
  [SAFARI, /Safari tar bort det/],
  [EDGE, /arbetsgivaren kan ställa in Edge och Chrome/],
  [FIREFOX, /Firefox kan vara inställd/],
  ['', /kan försvinna om den rensas/],
])('says before the first edit what saving does in this browser: %s', async (userAgent, words) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
  const noteTold = vi.fn()
  const { user } = await renderApp({ at: '/snabbkoll', device: { noteTold } })
  expect(noteTold).not.toHaveBeenCalled()
  expect(line()).toHaveTextContent(words)
  const [first] = screen.getAllByRole('radio', { name: 'Ja' })
  if (!first) throw new Error('no question')
  await user.click(first)
  // Nothing moves under the finger.
  expect(noteTold).toHaveBeenCalled()
  expect(line()).toBeInTheDocument()
})

it('says it once a browser', async () => {
  await renderApp({ at: '/snabbkoll', device: { isTold: true } })
  expect(line()).toBeNull()
})

it('says nothing once there is something, or where the person has chosen', async () => {
  const app = await renderApp({ at: '/snabbkoll', tables: someWork })
  expect([line(), app.store.getState().unread]).toEqual([null, []])
})
