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
 * Everything after which the height may be another. What is there at the start is looked at once without waiting
 * for a frame: browsers draw no frames for a figure below the fold of a page of another site.
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
    document.fonts.ready.then(soon, soon)
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
  window.addEventListener('load', events.loaded)
  window.addEventListener('resize', events.resized)
}
