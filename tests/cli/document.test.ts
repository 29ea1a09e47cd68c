import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { SEARCH_OUTCOMES } from '../../src/engine/searches.ts'

const text = readFileSync(new URL('../../docs/COMMAND-LINE.md', import.meta.url), 'utf8')

test('every example of the document can be run', () => {
  const examples = [...text.matchAll(/^npm run -s simulate(?: -- "([^"]*)"(.*))?$/gm)]
  expect(examples.length).toBeGreaterThan(3)
  for (const [line, link, options = ''] of examples) {
    const args = [
      ...(link === undefined ? [] : [link]),
      ...options.split(' ').filter((option) => option !== ''),
    ]
    expect(main(args), line).toMatchObject({ exitCode: 0, stderr: '' })
  }
})

test('the document names every field that is printed', () => {
  const printed: unknown = JSON.parse(main(['mated=0.5&policy=equal-fpir&n=850000', '--searches']).stdout)
  const names = new Set<string>()
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect)
    else if (typeof value === 'object' && value !== null)
      for (const [name, inside] of Object.entries(value)) {
        if (!name.includes(' ')) names.add(name)
        collect(inside)
      }
  }
  collect(printed)
  expect([...names].filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  for (const outcome of SEARCH_OUTCOMES) expect(text).toContain(`\`${outcome}\``)
  const [head = ''] = main(['--format', 'csv']).stdout.split('\r\n')
  for (const column of head.split(',')) expect(text).toContain(`\`${column}\``)
})

test('the document shows an error as it is printed', () => {
  expect(text).toContain(`\`${main(['t=20']).stderr.trim()}\``)
})
