import { expect, test } from 'vitest'
import table from '../../src/layers.json'
import { layerComplaints, type Layers } from './layers.ts'
import { readSources } from './sources.ts'

const layers: Layers = table
const complain = (path: string, text: string) => layerComplaints([{ path, text }], layers)

test('every import in src is one the table of layers allows', () => {
  expect(layerComplaints(readSources('src', '.ts', '.tsx', '.mjs', '.js'), layers)).toEqual([])
})

test('the table names only layers that are in it', () => {
  const named = Object.values(layers).flatMap((row) => row.imports)
  expect(named.filter((name) => !Object.hasOwn(layers, name))).toEqual([])
})

test.each([
  ['an import upwards', "import { App } from '../pages/App.tsx'"],
  ['an import of a type upwards', "import type { App } from '../pages/App.tsx'"],
  ['a type named in place', "export type A = import('../pages/App.tsx').A"],
  ['a re-export', "export * from '../state/store.ts'"],
  ['a lazy import', "export const later = () => import('../figures/scores/Scores.tsx')"],
  ['a worker', "export const w = new Worker(new URL('../state/worker.ts', import.meta.url))"],
  ['a glob', "export const all = import.meta.glob('../figures/**/*.ts')"],
  ['a glob of several', "export const all = import.meta.glob(['./a.ts', '../figures/**/*.ts'])"],
  ['a package that is not in its row', "import { scaleLinear } from 'd3'"],
  ['something outside src', "import { law } from '../../tests/engine/law.ts'"],
])('%s is refused', (_what, text) => {
  expect(complain('src/engine/planted.ts', text)).toHaveLength(1)
})

test('a refusal says where it stands, what is not allowed and what is', () => {
  expect(complain('src/scenario/a.ts', "\nimport { useStore } from '../state/store.ts'")).toEqual([
    'src/scenario/a.ts:2: scenario may not import state (its row in src/layers.json allows: engine)',
  ])
})

test('imports down, inside the folder and of allowed packages pass', () => {
  const text = `
    import { expectedRates } from '../engine/rates.ts'
    import { object } from 'valibot'
    import data from './presets/data.json'
    export { a } from './a.ts'
    export const MAIN = new URL('main.ts', import.meta.url)
    export const page = new URL('../../x', location.href)`
  expect(complain('src/scenario/a.ts', text)).toEqual([])
})

test('a package whose name only begins like an allowed one is refused', () => {
  expect(complain('src/engine/a.ts', "import 'pure-random'")).toHaveLength(1)
  expect(complain('src/engine/a.ts', "import 'pure-rand/generator/xoroshiro128plus'")).toEqual([])
})

test('a folder or a file that is not in the table is refused', () => {
  expect(complain('src/utils/a.ts', '')).toEqual([
    'src/utils/a.ts: its folder is not in src/layers.json; add a row, or move the file',
  ])
  expect(complain('src/stray.ts', '')).toHaveLength(1)
})

test('the script other pages load imports the protocol and nothing else', () => {
  expect(complain('src/embed/host.ts', "import { read } from './protocol.ts'")).toEqual([])
  expect(complain('src/embed/host.ts', "import { frame } from './frame.ts'")).toHaveLength(1)
  expect(complain('src/embed/host.ts', "import { SCENARIO } from '../scenario/scenario.ts'")).toHaveLength(1)
  expect(complain('src/embed/frame.ts', "import { read } from './protocol.ts'")).toEqual([])
  expect(complain('src/pages/App.tsx', "import { read } from '../embed/protocol.ts'")).toEqual([])
})
