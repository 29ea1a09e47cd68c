import { parseArgs } from 'node:util'

export const FORMATS = ['json', 'csv'] as const
export type Format = (typeof FORMATS)[number]

export type Arguments = Readonly<{ link: string; format: Format; searches: boolean; help: boolean }>

/**
 * What the command line was asked for, or a sentence saying what was wrong and where.
 *
 * @param argv without the names of the program
 */
export function readArguments(argv: readonly string[]): Arguments | string {
  let parsed
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        searches: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    return (error as Error).message.split('\n')[0]!
  }
  const { values, positionals } = parsed
  const format = FORMATS.find((f) => f === values.format)
  if (format === undefined) return `--format ${values.format}: must be ${FORMATS.join(' or ')}`
  if (positionals.length > 1) return `${positionals[1]}: only one link is read (put it in quotes)`
  const link = positionals[0] ?? ''
  if (!isLink(link)) return `${link}: not a link; keys and values are written like t=80&n=25000`
  return { link, format, searches: values.searches, help: values.help }
}

/** Nothing at all, an address, or keys and values: anything else is a slip of the hand, not a state. */
function isLink(text: string): boolean {
  return /^\s*\??\s*$|=|^[a-z][a-z0-9+.-]*:\/\//i.test(text)
}
