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

/** What goes without a key: the default preset's value, or words where that would say nothing. */
function otherwise({ without, print, value }: LinkSetting): string {
  if (without !== undefined) return without
  const printed = print(DEFAULT_STATE)
  return value.limits === undefined || !/^[\d.e-]+$/.test(printed) ? `\`${printed}\`` : printed
}

const CHANGES: Readonly<Record<LinkSetting['changes'], string>> = {
  expected: 'what is expected',
  run: 'the run',
  display: 'no number',
}

function searchedTable(settings: LinkSettings): string {
  return table(
    ['key', 'values', 'without it', 'meaning', 'changes'],
    Object.entries(settings)
      .filter(([, { part }]) => part === 'scenario')
      .map(([key, setting]) => [...keyCells(key, setting), CHANGES[setting.changes]]),
  )
}

function shownTable(settings: LinkSettings): string {
  return table(
    ['key', 'values', 'without it', 'meaning', 'while shown'],
    Object.entries(settings)
      .filter(([, { part }]) => part === 'display')
      .map(([key, setting]) => [...keyCells(key, setting), STATE_KEYS.includes(key) ? 'yes' : 'no']),
  )
}

function keyCells(key: string, setting: LinkSetting): readonly string[] {
  return [`\`${key}\``, setting.value.written, otherwise(setting), setting.docs]
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

/** The tables of docs/LINKS.md in their order, as the table of settings and the presets say. */
export function linksTables(settings: LinkSettings): readonly string[] {
  return [searchedTable(settings), shownTable(settings), presetTable()]
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
