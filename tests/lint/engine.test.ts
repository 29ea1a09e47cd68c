import { expect, test } from 'vitest'
import { readSources, type Source } from './sources.ts'
import { place, walk } from './syntax.ts'

function classesIn(source: Source): readonly string[] {
  const found: string[] = []
  walk(source, (node) => {
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
      found.push(`${place(source, node)}: no class in the engine; a function and a Readonly object say it`)
  })
  return found
}

test('the engine is functions and plain objects: it has no class', () => {
  expect(readSources('src/engine', '.ts').flatMap(classesIn)).toEqual([])
})

test('a class is found wherever it stands', () => {
  const text = 'export class A {}\nexport const b = () => class {}'
  expect(classesIn({ path: 'src/engine/planted.ts', text })).toHaveLength(2)
})
