import { useLayoutEffect, useEffect, useRef, useState, type RefObject } from 'react'
import { usePrinting } from '../../ui/usePrinting.ts'
import { createCanvas, paintCrowd, type Canvas, type CrowdColours, type CrowdView } from './paintCrowd.ts'

type Sheet = Readonly<{ canvas: Canvas; image: ImageData; pen: CanvasRenderingContext2D }>

/** Paints the crowd onto a canvas whenever something in it changed, with the colours of the page's theme. */
export function useCrowdCanvas(
  view: Omit<CrowdView, 'colours' | 'density'>,
): RefObject<HTMLCanvasElement | null> {
  const element = useRef<HTMLCanvasElement>(null)
  const sheet = useRef<Sheet | null>(null)
  const colours = useRef<Readonly<{ theme: number; value: CrowdColours }> | null>(null)
  const onPaper = useRef<CrowdColours | null>(null)
  const isPrinting = usePrinting()
  const theme = useTheme()
  const density = useDensity()
  // Reading the page here would be too early: sizes and colours are those of the element that is drawn on.
  useLayoutEffect(() => {
    if (element.current === null) return
    sheet.current = sheetOf(element.current, Math.round(2 * view.layout.half * density), sheet.current)
    if (sheet.current === null) return
    if (isPrinting) onPaper.current ??= readLightColours(element.current)
    else if (colours.current?.theme !== theme)
      colours.current = { theme, value: readColours(element.current) }
    const painted = isPrinting ? onPaper.current : colours.current?.value
    if (!painted) return
    const { canvas, image, pen } = sheet.current
    paintCrowd(canvas, { ...view, density, colours: painted })
    pen.putImageData(image, 0, 0)
  })
  return element
}

function sheetOf(element: HTMLCanvasElement, side: number, known: Sheet | null): Sheet | null {
  if (known !== null && known.canvas.side === side) return known
  element.width = side
  element.height = side
  const pen = element.getContext('2d')
  if (pen === null) return null
  const image = pen.createImageData(side, side)
  return { canvas: createCanvas(side, new Uint32Array(image.data.buffer)), image, pen }
}

/** Those of the light page: the styles of print come into force only after the canvas has to be painted for them. */
function readLightColours(element: HTMLCanvasElement): CrowdColours {
  const { dataset } = document.documentElement
  const { theme } = dataset
  dataset['theme'] = 'light'
  const colours = readColours(element)
  if (theme === undefined) delete dataset['theme']
  else dataset['theme'] = theme
  return colours
}

/** Colours stand on the element in its stylesheet: text for people, outline for those named, underline for those who stay. */
function readColours(element: HTMLCanvasElement): CrowdColours {
  const style = getComputedStyle(element)
  const [people = 0, named = 0, kept = 0] = pixelsOf([
    style.color,
    style.outlineColor,
    style.textDecorationColor,
  ])
  return { people, named, kept }
}

/** CSS colours as pixels, by painting one of each. */
function pixelsOf(colours: readonly string[]): Iterable<number> {
  const spots = document.createElement('canvas')
  spots.width = colours.length
  spots.height = 1
  const pen = spots.getContext('2d', { willReadFrequently: true })
  if (pen === null) return []
  colours.forEach((colour, i) => {
    pen.fillStyle = colour
    pen.fillRect(i, 0, 1, 1)
  })
  return new Uint32Array(pen.getImageData(0, 0, colours.length, 1).data.buffer)
}

/** Counts the changes of theme: by the page's own switch, or by the system. */
function useTheme(): number {
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const changed = (): void => setChanges((count) => count + 1)
    const observer = new MutationObserver(changed)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] })
    const systems = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      globalThis.matchMedia?.(query),
    )
    systems.forEach((system) => system?.addEventListener('change', changed))
    return () => {
      observer.disconnect()
      systems.forEach((system) => system?.removeEventListener('change', changed))
    }
  }, [])
  return changes
}

/** Device pixels to a pixel, from 1 to 3. A zoom of the page, or another screen, changes it. */
function useDensity(): number {
  const [ratio, setRatio] = useState(() => (typeof devicePixelRatio === 'number' ? devicePixelRatio : 1))
  useEffect(() => {
    // A query holds for one ratio: once it is left, another has to be asked.
    const query = globalThis.matchMedia?.(`(resolution: ${ratio}dppx)`)
    const changed = (): void => setRatio(devicePixelRatio)
    query?.addEventListener('change', changed)
    return () => query?.removeEventListener('change', changed)
  }, [ratio])
  return Math.min(3, Math.max(1, ratio))
}
