import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import './styles/index.ts'
import { App } from './App.tsx'
import { openAddress } from './page/address.ts'

const root = document.getElementById('root')
const app = (
  <StrictMode>
    <App />
  </StrictMode>
)

if (root !== null) {
  // The page as built shows the default state. A link that says nothing else takes it over as it stands.
  const isDefault = openAddress()
  if (isDefault && root.hasChildNodes()) hydrateRoot(root, app)
  else createRoot(root).render(app)
}
