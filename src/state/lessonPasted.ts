import { gameLine, readGameLine } from './reviewerLine.ts'

/** Answers as they come out of mail, chats, spreadsheets and telephones: found in a text, not yet checked. */
export type Found = Readonly<{ line?: string; link?: LinkFound }>
type LinkFound = Readonly<{ version: number; parts: readonly string[] }>

/** A name may stand before a line, quotes around it, other cells after it, a capital at its start. */
const LINE_IN_TEXT = /(?:^|[^A-Za-z0-9_-])([Ll]ookalike\d+\s[^"“”„'’,;\t\r\n]*)/
const LINK_IN_TEXT = /#teachers\/work\/(\d+)\/([^\s"“”„'’<>,;]+)/

/** The line or the link in a text, if there is one. A file's text has neither. */
export function findAnswers(text: string): Found {
  if (text.startsWith('{')) return {}
  const [, version, rest] = LINK_IN_TEXT.exec(text) ?? []
  if (rest !== undefined)
    return {
      link: {
        version: Number(version),
        parts: decode(rest)
          .replace(/;.*$|[.)\]!?]+$/, '')
          .split('/'),
      },
    }
  const line = LINE_IN_TEXT.exec(text)?.[1]
  return line === undefined ? {} : { line }
}

/** The game of the reviewer beside the answers of a line or a link, as `gameLine` writes it. */
export function findGame(text: string): string | null {
  const game = readGameLine(decode(text))
  return game === null ? null : gameLine(game)
}

/** Whether a text holds anything of ours, readable or not. What does not is talk around it. */
export function hasAnswers(text: string): boolean {
  const { line, link } = findAnswers(text)
  return line !== undefined || link !== undefined
}

/** Some programs write the marks of a link as `%3A`. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const NOTHING = '-'
const SAID = /^([A-Za-z0-9_-]+)[=:]([^:\s]+):([^:\s]+):([^:\s]+)$/

/** What a link says, in the form of a file. */
export function fromLink({ version, parts }: LinkFound): unknown {
  const [lesson, code, tag, ...steps] = parts
  return formed(version, [lesson, code], tag === NOTHING ? undefined : tag, steps.slice(0, -1))
}

/** What a line says, in the form of a file. */
export function fromLine(line: string): unknown {
  const [format, lesson, code, ...rest] = line.trim().split(/\s+/)
  const tag = rest[0]?.startsWith('~') === true ? rest[0].slice(1) : undefined
  const steps = tag === undefined ? rest : rest.slice(1)
  return formed(Number(format?.slice('lookalike'.length)), [lesson, code], tag, steps)
}

function formed(
  version: number,
  [lesson, code]: readonly (string | undefined)[],
  tag: string | undefined,
  steps: readonly string[],
): unknown {
  return {
    format: 'lookalike-answers',
    version,
    lesson,
    code: code === NOTHING ? null : code,
    ...(tag !== undefined && { tag }),
    steps: steps.map(stepOf),
  }
}

function stepOf(part: string): unknown {
  const [, step, guess, tried, chosen] = SAID.exec(part) ?? []
  const number = Number(guess)
  return {
    step: step ?? '',
    predicted: guess === NOTHING || guess === 'skip' ? null : Number.isNaN(number) ? guess : number,
    skipped: guess === 'skip',
    tried: tried === NOTHING ? [] : (tried?.split('+') ?? null),
    chosen: chosen === NOTHING ? null : chosen,
    notes: '',
  }
}
