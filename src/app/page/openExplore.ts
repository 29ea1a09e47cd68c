/** How long a part that is fetched when needed may take to appear. */
const PATIENCE_MS = 4000

/**
 * Goes to Explore, and there to one of its parts: a question of `Go further` is opened, a figure is scrolled to.
 *
 * @param part id of the element, such as `more-groups` or `figure-map`; null for the top of the page
 */
export function openExplore(part: string | null = null): void {
  location.hash = 'explore'
  const start = performance.now()
  const look = (): void => {
    // The page we come from is still there until the hash has been read.
    const shown = document.getElementById('more-title') !== null
    const target = shown ? document.getElementById(part ?? 'main') : null
    if (target !== null) arriveAt(target, part === null)
    else if (performance.now() - start < PATIENCE_MS) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function arriveAt(target: HTMLElement, isTop: boolean): void {
  if (target instanceof HTMLDetailsElement) target.open = true
  const focusable = target instanceof HTMLDetailsElement ? target.querySelector('summary') : target
  if (focusable === target && !target.hasAttribute('tabindex')) target.tabIndex = -1
  focusable?.focus({ preventScroll: true })
  if (isTop) scrollTo(0, 0)
  else target.scrollIntoView({ block: 'start' })
}
