import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useLeaveWarning } from '../../src/ui/useLeaveWarning.ts'

/** True when the browser would ask before it closes the tab. */
const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

describe('leaving the page', () => {
  it('is asked about only while the warning is on', () => {
    const { rerender, unmount } = renderHook(({ isOn }) => useLeaveWarning(isOn), { initialProps: { isOn: false } })
    expect(isAsked()).toBe(false)
    rerender({ isOn: true })
    expect(isAsked()).toBe(true)
    rerender({ isOn: false })
    expect(isAsked()).toBe(false)
    rerender({ isOn: true })
    unmount()
    expect(isAsked()).toBe(false)
  })
})
