import { createRoot } from 'react-dom/client'
import { startFrame } from '../frame.ts'
import { ROOT_ID } from '../heights/rootId.ts'
import { VIEWS, type View } from '../../scenario/display.ts'
import { parseLink } from '../../scenario/links.ts'
import { openLink } from '../../state/actions.ts'
import { drawSeed } from '../../state/seed.ts'
import { store, type State } from '../../state/store.ts'
import './embedStyles.ts'
import { EmbedPage } from './EmbedPage.tsx'
import { embedTitle } from './embedTitle.ts'
import { loadFigure } from './figures.ts'
import { limitHeight } from './limitHeight.ts'

const page = document.documentElement
const root = document.getElementById(ROOT_ID)

/** What is outside the page that React draws. */
function follow({ display, scenario, held }: State): void {
  if (held === null) document.title = embedTitle(scenario)
  if (display.theme === 'auto') delete page.dataset['theme']
  else page.dataset['theme'] = display.theme
}

/** Opens the state of the link. What the link leaves open, the file decides: which picture it was made for. */
function openAddress(fileView: View | null): View {
  const link = parseLink(location.search + location.hash, drawSeed)
  const view = link.display.view ?? fileView
  openLink({ ...link, display: { ...link.display, view } })
  return view ?? 'searches'
}

function start(element: HTMLElement, view: View): void {
  follow(store.getState())
  store.subscribe(follow)
  // What the file was built with is the default state, not necessarily this one: it is replaced. The build puts
  // Preact in React's place (src/build/embedApp.ts), which draws at once, so nothing flickers.
  element.textContent = ''
  document.querySelector('noscript')?.remove()
  createRoot(element).render(<EmbedPage fileView={view} />)
  page.classList.remove('asked')
  limitHeight(window, element)
  startFrame(window)
}

if (root !== null) {
  const view = openAddress(VIEWS.find((one) => one === root.dataset['view']) ?? null)
  // A picture in the file is there before the browser paints; one that must be fetched is not waited for.
  const soon = new Promise<void>((done) => setTimeout(done))
  void Promise.race([loadFigure(view).catch(() => soon), soon]).then(() => start(root, view))
}
