import { createRoot } from 'react-dom/client'
import { startFrame } from '../../embed/frame.ts'
import { ROOT_ID } from '../../embed/heights/rootId.ts'
import { parseLink } from '../../scenario/links.ts'
import { openLink } from '../../state/actions.ts'
import { drawSeed } from '../../state/seed.ts'
import { store, type State } from '../../state/store.ts'
import './embedStyles.ts'
import { EmbedPage } from './EmbedPage.tsx'
import { embedTitle } from './embedTitle.ts'

const page = document.documentElement
const root = document.getElementById(ROOT_ID)

/** What is outside the page that React draws. */
function follow({ display, scenario, moving }: State): void {
  if (!moving) document.title = embedTitle(scenario)
  if (display.theme === 'auto') delete page.dataset['theme']
  else page.dataset['theme'] = display.theme
}

if (root !== null) {
  openLink(parseLink(location.search + location.hash, drawSeed))
  follow(store.getState())
  store.subscribe(follow)
  // What the file was built with is the default state, not necessarily this one: it is replaced. The build puts
  // Preact in React's place (src/build/embedFiles.ts), which draws at once, so nothing flickers.
  root.textContent = ''
  document.querySelector('noscript')?.remove()
  createRoot(root).render(<EmbedPage />)
  page.classList.remove('asked')
  startFrame(window)
}
