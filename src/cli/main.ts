import { parseLink, printLink } from '../scenario/links.ts'
import { report, searchesCsv } from '../scenario/report.ts'
import { complaint } from './complaint.ts'
import { drawSeed } from './drawSeed.ts'
import { readArguments } from './readArguments.ts'

export type Outcome = Readonly<{ exitCode: number; stdout: string; stderr: string }>

const USAGE = `Usage: npm run -s simulate -- "<link or query>" [--format json|csv] [--searches]

Prints what a link shows, without a browser: one JSON object, or a row for every search (csv).
The keys of a link are in docs/LINKS.md, the fields in docs/COMMAND-LINE.md.

  npm run -s simulate -- "preset=aclu-2018"
  npm run -s simulate -- "t=99&n=850000" --searches
`

/** The whole command line but the writing: exit code 0, or 2 with one line when the input could not be used. */
export function main(argv: readonly string[]): Outcome {
  const args = readArguments(argv)
  if (typeof args === 'string') return refuse(args)
  if (args.help) return { exitCode: 0, stdout: USAGE, stderr: '' }
  const { scenario, display, extra, notes } = parseLink(args.link, drawSeed)
  if (notes.length > 0) return refuse(complaint(notes))
  if (args.format === 'csv') return { exitCode: 0, stdout: searchesCsv(scenario), stderr: '' }
  // A drawn seed is written out: this link gives these numbers again.
  const link = printLink({ scenario, display: { ...display, seedForEach: false }, extra })
  const json = JSON.stringify(report(scenario, link, { searches: args.searches }), null, 2)
  return { exitCode: 0, stdout: `${json}\n`, stderr: '' }
}

function refuse(why: string): Outcome {
  return { exitCode: 2, stdout: '', stderr: `simulate: ${why.replace(/\s+/g, ' ')}\n` }
}
