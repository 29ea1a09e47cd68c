type Page = Window & typeof globalThis
type Events = Readonly<{
  /** The root may have another height. At most once a frame. */
  changed: () => void
  /** The page is complete. */
  loaded: () => void
  /** The host gave the frame another size. */
  resized: () => void
}>

/**
 * Everything after which the height may be another. What is there at the start is looked at without waiting for a
 * frame: browsers draw none for a figure below the fold of a page of another site, nor for one that is hidden until
 * its height is known, as WordPress's are. A busy host gives it its width only when it is complete long since, and
 * nothing but frames would tell of that: hence a few more looks.
 */
export function watchRoot(window: Page, rootId: string, events: Events): void {
  const { document } = window
  let asked = false
  const soon = (): void => {
    if (asked) return
    asked = true
    window.requestAnimationFrame(() => {
      asked = false
      events.changed()
    })
  }
  const begin = (): void => {
    const root = document.getElementById(rootId)
    if (root !== null) new window.ResizeObserver(soon).observe(root)
    events.changed()
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
  window.addEventListener('load', () => {
    events.loaded()
    for (let ms = 50; ms < 100_000; ms *= 4) window.setTimeout(events.changed, ms)
  })
  window.addEventListener('resize', events.resized)
}
