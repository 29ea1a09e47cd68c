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

/** Text is quoted, and cannot start a formula in a spreadsheet; numbers stay numbers; nothing is empty. */
function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const harmless = /^[\s]*[=+\-@]/.test(cell) ? `'${cell}` : cell
  return `"${harmless.replaceAll('"', '""')}"`
}
