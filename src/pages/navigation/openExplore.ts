/** How long a part that is fetched when needed may take to appear. */
const PATIENCE_MS = 4000

/**
 * Goes to Explore, and there to one of its parts: a question of `Go further` is opened, a figure is scrolled to.
 *
 * @param part id of the element, such as `more-groups` or `figure-map`; null for the top of the page
 */
export function openExplore(part: string | null = null): void {
  location.hash = 'explore'
  // The page we come from is still there until the hash has been read.
  whenThere(
    () => (document.getElementById('more-title') === null ? null : document.getElementById(part ?? 'main')),
    (target) => arriveAt(target, part === null),
  )
}

function whenThere<E>(find: () => E | null, act: (found: E) => void): void {
  const start = performance.now()
  const look = (): void => {
    const found = find()
    if (found !== null) act(found)
    else if (performance.now() - start < PATIENCE_MS) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function arriveAt(target: HTMLElement, isTop: boolean): void {
  scrollTo(0, 0)
  if (target instanceof HTMLDetailsElement) {
    openQuestion(target)
    return
  }
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1
  target.focus({ preventScroll: true })
  // The sentence and the sliders stay in view where there is room.
  if (!isTop) target.scrollIntoView({ block: 'nearest' })
}

/** Its figure is fetched once it is open, and only then is the page long enough to scroll to it. */
function openQuestion(question: HTMLDetailsElement): void {
  question.open = true
  question.querySelector('summary')?.focus({ preventScroll: true })
  question.scrollIntoView({ block: 'start' })
  whenThere(
    () => question.querySelector('.figure'),
    () => question.scrollIntoView({ block: 'start' }),
  )
}
