import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { startLanguage } from '../i18n/startLanguage.ts'
import { language } from '../i18n/translate.ts'
import '../ui/styles/index.ts'
import { App } from './App.tsx'
import { drawAhead } from '../state/drawAhead.ts'
import { commit } from '../state/actions.ts'
import { asksForDefault, openAddress } from '../state/address.ts'
import { store } from '../state/store.ts'
import { ErrorBoundary } from '../ui/recovery/ErrorBoundary.tsx'
import { isTooOld, leaveStill, sayStill } from '../ui/recovery/still.ts'
import { followThresholdUnit } from '../words/followThresholdUnit.ts'
import { languageNotes } from '../words/languageNotes.ts'

const app = (
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>
)

/** The page as built shows the default state. A link that asks for nothing else takes it over as it stands. */
async function start(root: HTMLElement): Promise<void> {
  const built = document.documentElement.lang
  await startLanguage(location.search)
  followThresholdUnit()
  if (asksForDefault() && language() === built) {
    hydrateRoot(root, app)
    openAddress()
  } else {
    openAddress()
    noteLanguage()
    // Drawing takes a moment, in which the state that was not asked for must not be seen.
    root.replaceChildren()
    document.documentElement.classList.remove('asked')
    createRoot(root).render(app)
  }
  leaveStill()
  drawAhead()
  // What is printed shows how things stand, out of view too.
  addEventListener('beforeprint', () => commit())
}

/** A language that the link asks for and that there is none of is said beside what else is wrong with the link. */
function noteLanguage(): void {
  const { display, notes } = store.getState()
  store.setState({ notes: [...notes, ...languageNotes(display.lang)] })
}

const root = document.getElementById('root')
// What stands in the page as it was built is better than nothing.
if (root !== null && !isTooOld()) start(root).catch(() => sayStill('lost'))
