import '@fontsource-variable/source-sans-3/wght.css'
import './ui/theme.css'
import './ui/base.css'
import './ui/parts.css'
import './app/shell.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { boot } from './app/boot.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root')
createRoot(root).render(<App {...(await boot())} />)
