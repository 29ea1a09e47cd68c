import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, csvRow } from '../../src/scenario/csvCell.ts'
import { presetScenario } from '../../src/scenario/presets/index.ts'
import { searchesCsv } from '../../src/scenario/searchesCsv.ts'

/** Cells of one line as a spreadsheet reads them. */
function readRow(line: string): string[] {
  return [...`,${line}`.matchAll(/,("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  )
}

test('a text that a spreadsheet would run as a formula is made harmless', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])
    expect(readRow(csvRow([text]).trimEnd())[0], JSON.stringify(text)).toMatch(/^'/)
  expect([csvCell('A-B'), csvCell('a=b'), csvCell(-1.5)]).toEqual(['A-B', 'a=b', '-1.5'])
})

test('any texts can be read back from a row', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((s) => !/[=+\-@＝＋－＠\r\n]/.test(s))
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (cells) => {
      const read = readRow(csvRow(cells).slice(0, -2))
      expect(read.map((cell) => cell.replace(/^'/, ''))).toEqual(cells.map((cell) => cell.replace(/^'/, '')))
    }),
    { seed: 1 },
  )
})

test('a dangerous group name in a link does no harm in a spreadsheet', () => {
  const [group] = presetScenario('aclu-2018').groups
  const scenario = {
    ...presetScenario('aclu-2018'),
    searches: 3,
    groups: [{ ...group!, id: '=HYPERLINK("x","y")' }],
  }
  const lines = searchesCsv(scenario).split('\r\n')
  expect(lines).toHaveLength(5)
  expect(lines[1]).toContain(`"'=HYPERLINK(""x"",""y"")"`)
})
