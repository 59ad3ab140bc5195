import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useLeaveWarning } from '../../src/ui/useLeaveWarning.ts'

/** True when the browser would ask before it closes the tab. */
const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

const yes = () => true

describe('leaving the page', () => {
  it('is asked about only while the warning is on', () => {
    const { rerender, unmount } = renderHook(({ isOn }) => useLeaveWarning(isOn, yes), {
      initialProps: { isOn: false },
    })
    expect(isAsked()).toBe(false)
    rerender({ isOn: true })
    expect(isAsked()).toBe(true)
    rerender({ isOn: false })
    expect(isAsked()).toBe(false)
    rerender({ isOn: true })
    unmount()
    expect(isAsked()).toBe(false)
  })

  it('is not asked about while nothing would be lost, as it stands at that moment', () => {
    let isSomething = false
    const isSomethingToLose = () => isSomething
    renderHook(() => useLeaveWarning(true, isSomethingToLose))
    expect(isAsked()).toBe(false)
    isSomething = true
    expect(isAsked()).toBe(true)
  })
})
