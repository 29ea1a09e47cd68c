import { createRoot } from 'react-dom/client'
import '../../i18n/inlineWords.ts'
import { startFrame } from '../frame.ts'
import { ROOT_ID } from '../heights/rootId.ts'
import { ALL, shownBefore } from '../otherFile.ts'
import type { View } from '../../scenario/display.ts'
import { parseLink } from '../../scenario/links.ts'
import { openLink } from '../../state/actions.ts'
import { drawSeed } from '../../state/seed.ts'
import { store, type State } from '../../state/store.ts'
import { ErrorBoundary } from '../../ui/recovery/ErrorBoundary.tsx'
import { isTooOld, leaveStill } from '../../ui/recovery/still.ts'
import { followThresholdUnit } from '../../words/followThresholdUnit.ts'
import { languageNotes } from '../../words/languageNotes.ts'
import './embedStyles.ts'
import { applyLook } from './applyLook.ts'
import { EmbedPage } from './EmbedPage.tsx'
import { embedTitle } from './embedTitle.ts'
import type { Figures } from './figures.ts'
import { limitHeight } from './limitHeight.ts'

const page = document.documentElement

/** What is outside the page that React draws. */
function follow({ display, scenario, held }: State): void {
  if (held === null) document.title = display.title ?? embedTitle(scenario)
  applyLook(page, display)
}

/**
 * Starts an embedded figure: called once, by the script of its file (src/build/embedApp.ts).
 *
 * @param fileView the view shown where the link names none
 * @param figures the views the file holds; where the link names another, the file that holds all is opened in its place
 */
export function startEmbed(fileView: View, figures: Figures): void {
  const root = document.getElementById(ROOT_ID)
  const link = parseLink(location.search + location.hash, drawSeed)
  const view = link.display.view ?? fileView
  if (root === null || isTooOld()) return
  if (figures[view] === undefined) return location.replace(ALL + location.search + location.hash)
  const notes = [...link.notes, ...languageNotes(link.display.lang)]
  openLink({
    ...link,
    notes,
    display: { ...link.display, view: view === 'searches' ? link.display.view : view },
  })
  followThresholdUnit()
  follow(store.getState())
  store.subscribe(follow)
  // The HTML shows the default state, not necessarily this one. Preact draws at once, so nothing flickers.
  root.textContent = ''
  document.querySelector('noscript')?.remove()
  createRoot(root).render(
    <ErrorBoundary>
      <EmbedPage fileView={fileView} figures={figures} />
    </ErrorBoundary>,
  )
  leaveStill()
  page.classList.remove('asked')
  limitHeight(window, root)
  startFrame(window, { views: Object.keys(figures), shown: shownBefore(location.search) })
}
