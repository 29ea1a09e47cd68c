/** Of a grey half way between black and white to the eye. */
const HALF = 0.18

/**
 * Whether the ground an element of a page stands on is dark: what its ancestors paint, one over the other, on the
 * browser's own canvas. Pictures and gradients are not looked at.
 */
export function isDarkAt(element: Element): boolean {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (pen === null) return false
  const grounds = ['Canvas']
  for (let one: Element | null = element; one !== null; one = parentOf(one))
    grounds.splice(1, 0, getComputedStyle(one).backgroundColor)
  for (const color of grounds) {
    pen.fillStyle = color === 'Canvas' ? (isCanvasDark() ? 'black' : 'white') : color
    pen.fillRect(0, 0, 1, 1)
  }
  const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((value) => (value / 255) ** 2.2)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < HALF
}

/** Where nothing is painted: as the page says it may be, and where it leaves that open, as the reader's system is. */
function isCanvasDark(): boolean {
  const { colorScheme } = getComputedStyle(document.documentElement)
  if (!colorScheme.includes('dark')) return false
  return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}
