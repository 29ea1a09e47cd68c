import { STATE_KEYS } from '../../src/embed/protocol.ts'
import { DEFAULT_DISPLAY } from '../../src/scenario/display.ts'
import type { LinkSetting, LinkSettings } from '../../src/scenario/links.ts'
import { DEFAULT_SCENARIO, PRESETS } from '../../src/scenario/presets/index.ts'

const DEFAULT_STATE = { scenario: DEFAULT_SCENARIO, display: DEFAULT_DISPLAY }
const count = (value: number): string => value.toLocaleString('en')

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(row)].join('\n')
}

/** What stands in the document until somebody has written what a new key means. */
export const UNSAID = '(say what it means)'

/** The rows of a document's tables, cell by cell, without heads. */
export function cellsOf(document: string): readonly (readonly string[])[] {
  return document
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
}

/** What was written by hand of a key, if anything was: what goes without it, where that is no value, and what it means. */
type Written = Readonly<{ without: string | undefined; meaning: string | undefined }>

function writtenOf(key: string, document: string): Written {
  const [, , without, meaning] = cellsOf(document).find(([name]) => name === `\`${key}\``) ?? []
  return { without: without !== undefined && /^[a-z]/.test(without) ? without : undefined, meaning }
}

/** The default preset's value. */
function otherwise({ print, value }: LinkSetting): string {
  const printed = print(DEFAULT_STATE)
  return value.limits === undefined || !/^[\d.e-]+$/.test(printed) ? `\`${printed}\`` : printed
}

const CHANGES: Readonly<Record<LinkSetting['changes'], string>> = {
  expected: 'what is expected',
  run: 'the run',
  display: 'no number',
}

function searchedTable(settings: LinkSettings, document: string): string {
  return table(
    ['key', 'values', 'without it', 'meaning', 'changes'],
    Object.entries(settings)
      .filter(([, { part }]) => part === 'scenario')
      .map(([key, setting]) => [...keyCells(key, setting, document), CHANGES[setting.changes]]),
  )
}

function shownTable(settings: LinkSettings, document: string): string {
  return table(
    ['key', 'values', 'without it', 'meaning', 'while shown'],
    Object.entries(settings)
      .filter(([, { part }]) => part === 'display')
      .map(([key, setting]) => [
        ...keyCells(key, setting, document),
        STATE_KEYS.includes(key) ? 'yes' : 'no',
      ]),
  )
}

function keyCells(key: string, setting: LinkSetting, document: string): readonly string[] {
  const { without = otherwise(setting), meaning = UNSAID } = writtenOf(key, document)
  return [`\`${key}\``, setting.value.written, without, meaning]
}

function presetTable(): string {
  return table(
    ['id', 'searched for', 'gallery', 'threshold'],
    PRESETS.map(({ id, scenario: { searches, gallerySize, mode, threshold, listLength } }) => [
      `\`${id}\``,
      count(searches),
      count(gallerySize),
      mode === 'rank' ? `none: the best ${listLength}` : `${threshold} %`,
    ]),
  )
}

/**
 * The tables of docs/LINKS.md in their order, as the table of settings and the presets say.
 *
 * @param document the tables as they stand: what a key means is written there and nowhere else
 */
export function linksTables(settings: LinkSettings, document: string): readonly string[] {
  return [searchedTable(settings, document), shownTable(settings, document), presetTable()]
}

/** A document with its tables replaced, one after the other. */
export function withTables(document: string, tables: readonly string[]): string {
  let at = 0
  return document.replace(/(?:^\|.*\|\n)+/gm, (old) => {
    const next = tables[at]
    at += 1
    return next === undefined ? old : `${next}\n`
  })
}
