import { leanPath } from './leanPath.ts'

const PLACES = /( (?:x|y|cx|cy|r|rx|ry|x1|x2|y1|y2|width|height|points|viewBox|transform)=")([^"]*)/g
const PATH = /( d=")([^"]*)/g
const SHARE = /( value="|--at:)(0\.\d{5,})/g

/**
 * Drawn HTML without the digits nobody sees. It is replaced as soon as a script runs, so nothing has to find its own
 * numbers in it again.
 */
export function leanHtml(html: string): string {
  return html
    .replace(PATH, (_, name: string, path: string) => name + leanPath(inRows(path)))
    .replace(
      PLACES,
      (_, name: string, text: string) => name + text.replace(/-?\d*\.\d{2,}/g, (long) => shorter(long, 1)),
    )
    .replace(SHARE, (_, name: string, share: string) => name + shorter(share, 4))
}

const SHAPE = /M([-\d.]+)[ ,]([-\d.]+)([^M]*)/g

/** Where a path is one shape at many places, these row by row: then most steps from one to the next are the same. */
function inRows(path: string): string {
  const shapes = [...path.matchAll(SHAPE)].map(([all, x, y, rest]) => ({
    all,
    x: Number(x),
    y: Number(y),
    rest,
  }))
  if (shapes.length < 3 || shapes.some(({ rest }) => rest !== shapes[0]?.rest || /[A-Z]/.test(rest ?? '')))
    return path
  return shapes
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ all }) => all)
    .join('')
}

function shorter(text: string, digits: number): string {
  return String(Number(Number(text).toFixed(digits)))
}
