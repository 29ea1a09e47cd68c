/** The numbers of a figure as a table: what a reader sees under `Show as table`, and what the CSV holds. */
export type TableData = Readonly<{
  caption: string
  columns: readonly Readonly<{
    key: string
    label: string
    numeric?: boolean
    /** What the numbers of `raw` count, where they are not the written ones; shares are `0–1`. */
    unit?: string
  }>[]
  /** Written cells, a row each, in the order of the columns. The first cell names the row. */
  rows: readonly (readonly string[])[]
  /** The same cells unwritten, for the CSV, so that a spreadsheet gets numbers. Same shape as `rows`. */
  raw?: readonly (readonly (string | number | null)[])[]
}>

/** What every export carries with it, so that a picture found later can be made again. */
export type ExportInfo = Readonly<{
  /** The settings in one line of words. */
  settings: string
  seed: string
  /** The whole link that opens this state. */
  link: string
  /** The system shown, which its publication stands behind; left out where there is none. */
  source?: string
}>
