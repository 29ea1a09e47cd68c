import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import '../ui/styles/index.ts'
import { App } from './App.tsx'
import { drawAhead } from '../state/drawAhead.ts'
import { commit } from '../state/actions.ts'
import { asksForDefault, openAddress } from '../state/address.ts'

const app = (
  <StrictMode>
    <App />
  </StrictMode>
)

/** The page as built shows the default state. A link that asks for nothing else takes it over as it stands. */
async function start(root: HTMLElement): Promise<void> {
  if (asksForDefault()) {
    hydrateRoot(root, app)
    await openAddress()
  } else {
    await openAddress()
    // Drawing takes a moment, in which the state that was not asked for must not be seen.
    root.replaceChildren()
    document.documentElement.classList.remove('asked')
    createRoot(root).render(app)
  }
  drawAhead()
  // What is printed shows how things stand, out of view too.
  addEventListener('beforeprint', () => commit())
}

const root = document.getElementById('root')
if (root !== null) void start(root)
