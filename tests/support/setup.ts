import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// The library does this itself only where afterEach is a global.
afterEach(cleanup)
