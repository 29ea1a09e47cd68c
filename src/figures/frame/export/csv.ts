import { t } from '../../../i18n/translate.ts'
import type { ExportInfo, TableData } from '../tableData.ts'

type Cell = string | number | null

/**
 * A table as CSV (RFC 4180, CRLF), with the byte order mark Excel needs to read UTF-8. Title, settings, seed and link
 * are columns, the same in every row: files of a whole class can be put under each other and stay readable by machine.
 */
export function csv(title: string, table: TableData, info: ExportInfo): string {
  const head = [
    ...table.columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label)),
    'title',
    'settings',
    'seed',
    'link',
  ]
  const facts = [title, info.settings, info.seed, info.link]
  const rows = (table.raw ?? table.rows).map((row) => [...row, ...facts])
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

/** What each column of `csv` holds, a row a column, with its unit and kind; the same in every row where it comes from. */
export function codebook(table: TableData, info: ExportInfo & Readonly<{ credit: string }>): string {
  const own = table.columns.map(({ label, unit, numeric }): readonly string[] => [
    unit ? `${label} (${unit})` : label,
    unit ?? '',
    numeric === true ? 'number' : 'text',
    table.caption,
  ])
  const common = (['title', 'settings', 'seed', 'link'] as const).map((name): readonly string[] => [
    name,
    '',
    'text',
    t(`exports.codebook.${name}`),
  ])
  const rows = [...own, ...common].map((row) => [...row, info.link, info.credit])
  const head = ['column', 'unit', 'kind', 'meaning', 'link', 'credit']
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

/** Text is quoted, and cannot start a formula in a spreadsheet; numbers stay numbers; nothing is empty. */
function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const harmless = /^[\s]*[=+\-@]/.test(cell) ? `'${cell}` : cell
  return `"${harmless.replaceAll('"', '""')}"`
}
