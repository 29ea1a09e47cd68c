/** Hosts such as WordPress cut frames off here, in CSS px. */
const TALLEST = 1000

/** Steps of leaving out, each on top of the one before; compact.css says what. The last one cuts the picture itself. */
const STEPS = [0, 1, 2, 3, 4] as const

/**
 * Keeps a figure that nobody has touched at most 1,000 px tall, whatever it shows and however narrow it is: what does
 * not fit goes, step by step, behind `Show more`. Once a reader has their hand on it, nothing is taken from them.
 *
 * @param root the element whose height is the figure's; gets `data-tight`, the step, and `--room`, what is left for the
 *   picture in px
 */
export function limitHeight(window: Window & typeof globalThis, root: HTMLElement): void {
  let isTouched = false
  let asked = false
  const height = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0
  const tighten = (): void => {
    for (const step of STEPS) {
      root.dataset['tight'] = String(step)
      root.style.removeProperty('--room')
      const over = height(root) - TALLEST
      if (over <= 0) return
      const room = Math.floor(height(root.querySelector('.figure-drawing')) - over)
      root.style.setProperty('--room', `${Math.max(0, room)}px`)
      if (height(root) <= TALLEST) return
    }
  }
  // In a frame of its own: what changes the size of what is observed must not be done while it is observed.
  const soon = (): void => {
    if (asked || isTouched) return
    asked = true
    window.requestAnimationFrame(() => {
      asked = false
      if (!isTouched) tighten()
    })
  }
  for (const hand of ['pointerdown', 'keydown'])
    root.addEventListener(hand, () => (isTouched = true), { capture: true })
  tighten()
  new window.ResizeObserver(soon).observe(root)
}
