/** How many numbers follow each letter of a path (SVG 2, 9.3). */
const COUNTS: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
}

const TOKEN = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/** Tenths of a px: less than anybody sees. */
const round = (value: number): number => Math.round(value * 10) / 10

/**
 * A path with every place told from the one before, to a tenth of a px. What is drawn again and again, such as a dot,
 * is then the same text again and again, and takes hardly any room when compressed. Rounding does not add up.
 *
 * @throws on a letter that is no command of a path
 */
export function leanPath(path: string): string {
  const pen = { x: 0, y: 0, startX: 0, startY: 0 }
  return commandsOf(path)
    .map(([letter, numbers]) => {
      const moves = step(pen, letter, numbers)
      const isLine = /c/i.test(letter) && isStraight(moves)
      return isLine ? `l${written(moves.slice(4))}` : letter.toLowerCase() + written(moves)
    })
    .join('')
}

type Pen = { x: number; y: number; startX: number; startY: number }

/** The numbers of one command, relative; the pen goes where it ends. */
function step(pen: Pen, letter: string, numbers: readonly number[]): readonly number[] {
  const kind = letter.toLowerCase()
  const isRelative = letter === kind
  if (kind === 'z') {
    Object.assign(pen, { x: pen.startX, y: pen.startY })
    return []
  }
  // Of an arc only the end is a place; the rest is its shape.
  const shape = kind === 'a' ? 5 : 0
  const isUpright = (i: number): boolean => kind === 'v' || (kind !== 'h' && (i - shape) % 2 === 1)
  const moves = numbers.map((number, i) => {
    if (i < shape) return number
    const from = isUpright(i) ? pen.y : pen.x
    return round(isRelative ? number : number - from)
  })
  const endX = kind === 'v' ? 0 : moves.at(kind === 'h' ? -1 : -2)!
  const endY = kind === 'h' ? 0 : moves.at(-1)!
  Object.assign(pen, { x: pen.x + endX, y: pen.y + endY })
  if (kind === 'm') Object.assign(pen, { startX: pen.x, startY: pen.y })
  return moves
}

/** Whether nobody could tell the curve from a line: its handles lie on it, a third from each end. */
function isStraight([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0]: readonly number[]): boolean {
  const offs = [x1 - x / 3, y1 - y / 3, x2 - (2 * x) / 3, y2 - (2 * y) / 3]
  return offs.every((off) => Math.abs(off) < 0.15)
}

function commandsOf(path: string): readonly (readonly [letter: string, numbers: readonly number[]])[] {
  const commands: [string, number[]][] = []
  let [letter, numbers]: [string, number[]] = ['', []]
  for (const token of path.match(TOKEN) ?? []) {
    if (/^[a-z]$/i.test(token)) {
      letter = token
      numbers = []
    } else {
      numbers.push(Number(token))
    }
    const count = COUNTS[letter.toLowerCase()]
    if (count === undefined) throw new Error(`"${letter}" is no command of a path: ${path.slice(0, 40)}`)
    if (numbers.length < count) continue
    commands.push([letter, numbers])
    numbers = []
    // After a move, more numbers are lines.
    if (letter === 'M') letter = 'L'
    if (letter === 'm') letter = 'l'
  }
  return commands
}

function written(numbers: readonly number[]): string {
  const texts = numbers.map((number) => String(number).replace(/^(-?)0\./, '$1.'))
  return texts.map((text, i) => (i === 0 || text.startsWith('-') ? text : ` ${text}`)).join('')
}
