import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keptPoints } from '../../support/keptPoints.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { someWork } from '../../support/someWork.ts'

/** A browser that promises to keep what is here once it is asked, or never. */
function givenStorage(answer: boolean) {
  let isPersisted = false
  const persist = vi.fn(async () => {
    isPersisted = answer
    return answer
  })
  const storage = { persist, persisted: async () => isPersisted, estimate: async () => ({ usage: 340_100 }) }
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true })
  return persist
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'storage')
})

const { points } = keptPoints()

describe('whether the browser keeps what is here', () => {
  it('is said, with its size, and asked for at a press', async () => {
    const persist = givenStorage(true)
    const { user } = await renderApp({ at: '/data', tables: someWork, device: { points } })
    expect(await screen.findByText(/kan ske av sig själv/)).toBeInTheDocument()
    expect(screen.getByText(/341\s?kB/)).toBeInTheDocument()
    expect(persist).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Be webbläsaren att behålla det' }))
    expect(await screen.findByText(/har lovat att inte rensa det här av sig själv/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Be webbläsaren att behålla det' })).toHaveFocus()
  })

  it('is told when it says no', async () => {
    givenStorage(false)
    const { user } = await renderApp({ at: '/data', tables: someWork, device: { points } })
    await user.click(await screen.findByRole('button', { name: 'Be webbläsaren att behålla det' }))
    expect(await screen.findByText(/lovade inget/)).toBeInTheDocument()
  })

  it('is not known where the browser does not tell', async () => {
    await renderApp({ at: '/data', tables: someWork, device: { points } })
    expect(await screen.findByText(/säger inte om den kan rensa/)).toBeInTheDocument()
  })
})
