import { expect, test } from 'vitest'
import { readSources } from './sources.ts'
import { styleComplaints } from './styles.ts'

const complain = (text: string, path = 'src/figures/scores/scores.css') => styleComplaints({ path, text })

test('every style sheet keeps the rules of the house', () => {
  expect(readSources('src', '.css').flatMap(styleComplaints)).toEqual([])
})

test('no component sets touch-action: none', () => {
  const taken = readSources('src', '.tsx', '.ts').filter(({ text }) => /touchAction:\s*['"]none/.test(text))
  expect(taken.map(({ path }) => path)).toEqual([])
})

test.each([
  ['touch-action: none', '.a { touch-action: none }'],
  ['a viewport unit', '.a { inline-size: calc(100dvh - 2px) }'],
  ['a viewport width', '.a { inline-size: 50vw }'],
  ['a physical margin', '.a{margin-left:4px}'],
  ['a physical border', '.a { border-top: 1px solid var(--line) }'],
  ['a physical place', '.a { position: absolute;\n  left: 0 }'],
  ['a physical alignment', '.a { text-align: right }'],
  ['a hexadecimal colour', '.a { color: #c00 }'],
  ['a colour function', '.a { background: rgb(1 2 3) }'],
])('%s in a figure is refused', (_what, css) => {
  expect(complain(css)).toHaveLength(1)
})

test.each([
  ['a logical property', '.a { margin-inline-start: 4px; inset-block-start: 0; text-align: end }'],
  [
    'names that only hold such a word',
    '.top-left, #cafe-bar { color: var(--left) } .a { transition: left 1s }',
  ],
  ['a value that is vertical in any script', '.a { vertical-align: top; }'],
  ['a comment', '/* touch-action: none; left: 0; #fff */'],
])('%s passes', (_what, css) => {
  expect(complain(css)).toEqual([])
})

test('colours may stand in the tokens, and viewport units on pages', () => {
  expect(complain(':root { --wrong: #c00 }', 'src/ui/styles/tokens.css')).toEqual([])
  expect(complain('.page { min-block-size: 100dvh }', 'src/ui/styles/page.css')).toEqual([])
})
