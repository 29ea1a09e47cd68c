import { expect, test } from 'vitest'
import { csv } from '../../../src/figures/frame/export/csv.ts'
import { wrapText } from '../../../src/figures/frame/export/drawFigure.ts'

const info = { settings: '80%, 25,000', seed: 'abc', link: 'https://example.org/?t=80' }
const columns = [
  { key: 'name', label: 'Group' },
  { key: 'n', label: 'Count', numeric: true },
]

test('a CSV starts with the mark Excel needs, and carries title, settings, seed and link in every row', () => {
  const text = csv(
    'Searches',
    {
      caption: '',
      columns,
      rows: [
        ['A', '1,000'],
        ['B', '2'],
      ],
      raw: [
        ['A', 1000],
        ['B', 2],
      ],
    },
    info,
  )
  expect(text).toBe(
    '\uFEFF"Group","Count","title","settings","seed","link"\r\n' +
      '"A",1000,"Searches","80%, 25,000","abc","https://example.org/?t=80"\r\n' +
      '"B",2,"Searches","80%, 25,000","abc","https://example.org/?t=80"\r\n',
  )
})

test('a heading says what its plain numbers count', () => {
  const units = [...columns, { key: 'share', label: 'Missed', unit: '0–1' }]
  const text = csv('T', { caption: '', columns: units, rows: [], raw: [['A', 1, 0.25]] }, info)
  expect(text).toContain('"Group","Count","Missed (0–1)","title"')
  expect(text).toContain('"A",1,0.25,"T"')
})

test('no cell of text can start a formula in a spreadsheet; numbers stay numbers', () => {
  const rows = [
    ['=1+1', '+1'],
    ['-cmd', '@x'],
    [' =1', 'a "b"'],
  ]
  const text = csv('=T', { caption: '', columns, rows, raw: [...rows, [null, -0.5], ['x', NaN]] }, info)
  const lines = text.split('\r\n')
  expect(lines[1]).toMatch(/^"'=1\+1","'\+1","'=T",/)
  expect(lines[2]).toMatch(/^"'-cmd","'@x",/)
  expect(lines[3]).toMatch(/^"' =1","a ""b""",/)
  expect(lines[4]).toMatch(/^,-0\.5,/)
  expect(lines[5]).toMatch(/^"x",,/)
})

test('text is wrapped at spaces, and a word too long for a line is broken', () => {
  const letters = (text: string): number => text.length
  expect(wrapText('one two three', 7, letters)).toEqual(['one two', 'three'])
  expect(wrapText('see abcdefghij k', 4, letters)).toEqual(['see', 'abcd', 'efgh', 'ij k'])
  expect(wrapText('', 4, letters)).toEqual([])
})
