import { createRoot } from 'react-dom/client'
import { BareRadios } from './BareRadios.tsx'

// What React costs with nothing beside it.
const root = document.getElementById('root')
if (!root) throw new Error('There is no root to draw in.')
createRoot(root).render(<BareRadios />)
