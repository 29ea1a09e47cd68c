import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missingPackages } from '../../src/build/install.mjs'

const LOCK = {
  '': { version: '0.1.0' },
  'node_modules/react': { version: '19.3.1' },
  'node_modules/binding-of-another-system': { version: '1.0.0', optional: true },
}

function missingGiven(installed: object | null): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'lookalike-install-'))
  try {
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: LOCK }))
    if (installed !== null) {
      mkdirSync(join(root, 'node_modules'))
      writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }))
    }
    return missingPackages(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

test('on a fresh clone everything the lock file names is missing, except what is for other systems', () => {
  expect(missingGiven(null)).toEqual(['node_modules/react'])
})

test('an older version than the lock file names is missing', () => {
  expect(missingGiven({ 'node_modules/react': { version: '19.0.0' } })).toEqual(['node_modules/react'])
})

test('nothing is missing when the versions are those of the lock file', () => {
  expect(missingGiven({ 'node_modules/react': { version: '19.3.1' } })).toEqual([])
})
