import { render, screen, within } from '@testing-library/react'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Privacy } from '../../../src/pages/privacy/Privacy.tsx'
import { STORAGE_KEYS } from '../../../src/state/storage.ts'

const SRC = join(import.meta.dirname, '../../../src')

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(SRC, file), 'utf8') }))

test('the page lists what is kept: every key of the storage, and no other', () => {
  render(<Privacy />)
  const keys = [...screen.getByRole('table').querySelectorAll('code')].map((code) => code.textContent)
  expect(keys).toEqual([...STORAGE_KEYS])
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(STORAGE_KEYS.length + 2)
})

test('no other place of the program stores, counts or sends anything', () => {
  const stores =
    /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|sendBeacon|XMLHttpRequest)\b|document\.cookie/
  const found = sources.filter(({ file, text }) => stores.test(text) && file !== 'state/storage.ts')
  expect(found.map(({ file }) => file)).toEqual([])
})

test('what the browser is made to fetch by hand is the site itself, and in a cmi5 package its platform', () => {
  const fetching = sources.filter(({ text }) => /\bfetch\(/.test(text)).map(({ file }) => file)
  expect(fetching.filter((file) => !file.startsWith('build/')).toSorted()).toEqual([
    'pages/lessons/cmi5/lrs.ts',
    'pages/offline/saveKept.ts',
    'ui/recovery/fetchPart.ts',
  ])
  const users = sources.filter(({ text }) => /\bfrom '[^']*\bcmi5\//.test(text)).map(({ file }) => file)
  expect(users.toSorted()).toEqual(['build/cmi5Structure.ts', 'pages/lessons/packageMain.tsx'])
})

test('every word is there, and it names what a school asks for', () => {
  const { container } = render(<Privacy />)
  expect(container.textContent).not.toMatch(/⟦|undefined|—/)
  for (const word of ['COPPA', 'FERPA', 'GDPR', 'MIT', 'issue tracker', 'no cookies'])
    expect(container.textContent).toContain(word)
})
