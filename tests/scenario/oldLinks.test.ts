import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseLink } from '../../src/scenario/links.ts'

type OldLink = Readonly<{ link: string; scenario?: object; display?: object }>

const FOLDER = new URL('links/', import.meta.url)
const OLD_LINKS = readdirSync(FOLDER).flatMap((file) =>
  (JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as OldLink[]).map((old) => ({ file, ...old })),
)

/** Keys that never did anything and are gone: a link that has one keeps it as a key of its own. */
const GONE = ['sound']

test.each(OLD_LINKS)('$file: the link "$link" still opens what it opened when it was shared', (old) => {
  const { scenario, display, notes, extra } = parseLink(old.link, () => 'drawn')
  expect(notes).toEqual([])
  expect(scenario).toMatchObject(old.scenario ?? {})
  const shown = Object.entries(old.display ?? {}).filter(([key]) => !GONE.includes(key))
  expect(display).toMatchObject(Object.fromEntries(shown))
  if (old.link.includes('sound=')) expect(extra).toContainEqual(['sound', '1'])
})
