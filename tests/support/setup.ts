import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// The library does this itself only where afterEach is a global.
afterEach(cleanup)

// jsdom has no layout: scrolling is nothing there, and it says so on every page otherwise.
window.scrollTo = () => undefined

// Pages are fetched when they are opened; a busy machine takes its time. A ceiling, not a measure.
configure({ asyncUtilTimeout: 20_000 })
