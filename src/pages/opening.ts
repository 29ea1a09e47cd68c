/**
 * Stands in the head of the built page and puts what a slow phone does in the order in which a reader looks: the
 * sentence is painted first, the header, the sliders and the pictures in the next frame, and only then are the scripts
 * fetched and run. All but the sentence, and its styles, stands in `noscript`s (build/opening.ts): without JavaScript
 * it is there like the rest, with it it is mere text until the sentence is seen. Where a link asks for another state
 * it is never read, but for the styles. Where the browser does not tell of a first paint, or nobody looks, nothing waits.
 */
/** For a first paint: a slow phone needs a second, and to give up on it early would cost it another. */
const LONGEST_WAIT_MS = 3000
/** For the frame that shows the pictures. */
const FRAME_WAIT_MS = 400
/** Those of all that is not painted first (build/inlineStyles.ts). */
const STYLES = 'body > noscript'

const page = document.documentElement.classList
const scripts = document.currentScript?.dataset['scripts']?.split(' ') ?? []

let isStarted = false

/** The scripts take over what the HTML says, so they wait until all of it is there. */
function whenRead(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then)
  else then()
}

function unfold(which: string): void {
  document.querySelectorAll(which).forEach((folded) => {
    folded.outerHTML = folded.textContent
  })
}

function start(): void {
  if (isStarted) return
  isStarted = true
  unfold(STYLES)
  scripts.forEach((src) => {
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }))
  })
}

function reveal(): void {
  if (!page.contains('opening')) return
  page.remove('opening')
  unfold('noscript')
  // After the frame that shows the pictures; a page in the background has no frames.
  requestAnimationFrame(() => setTimeout(start))
  setTimeout(start, FRAME_WAIT_MS)
}

// A link's own state replaces the one in this page: hide that one until it does.
if (location.search.length > 1 || location.hash.length > 1) {
  page.add('asked')
  whenRead(start)
} else if (!document.hidden && globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
  page.add('opening')
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) whenRead(reveal)
  }).observe({ type: 'paint', buffered: true })
  setTimeout(() => whenRead(reveal), LONGEST_WAIT_MS)
} else {
  whenRead(() => {
    unfold('noscript')
    start()
  })
}
