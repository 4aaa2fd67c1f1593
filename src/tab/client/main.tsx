import { createRoot } from 'react-dom/client'
import './tab.css'
import { Tab } from './tab.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Tab />)
