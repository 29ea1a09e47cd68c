import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { npm } from '../../src/build/install.mjs'

const VERSION = '8.47.0'
/** What the registry says of this version's tarball. */
const SHA512 = 'xtTQQK9KUYZ10WSEfRk+tbv6ah2zvoRD1wXFtrkaSXeMqp6nftZrytGg/nxtxLcWAbaLQmOIsvsqGZb/EcwDQw=='
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/lookalike/', import.meta.url))
const TARBALL = join(FOLDER, `datawrapper-chart-core-${VERSION}.tgz`)
const SCRIPT = join(FOLDER, `datawrapper-embed-${VERSION}.js`)

/**
 * Datawrapper's own embed.js, the script that pages with a Datawrapper chart load (MIT). Its package cannot be a
 * dependency: it names one by a path on its makers' disks, at which `npm install` gives up. So its tarball alone is
 * fetched, once, and kept in node_modules.
 *
 * @returns {string | null} path of the script; null if it is not there and the registry cannot be reached
 * @throws if what came is not what the registry had when this was written
 */
export function needDatawrapper() {
  if (existsSync(SCRIPT)) return SCRIPT
  mkdirSync(FOLDER, { recursive: true })
  const args = ['pack', `@datawrapper/chart-core@${VERSION}`, '--silent']
  npm(FOLDER, [...args, '--fetch-retries=1', '--fetch-timeout=20000'])
  if (!existsSync(TARBALL)) return null
  writeFileSync(SCRIPT, fileIn(checked(readFileSync(TARBALL)), 'package/dist/embed.js'))
  rmSync(TARBALL)
  return SCRIPT
}

/** @param {Uint8Array} tarball @throws if it is another */
export function checked(tarball, sha512 = SHA512) {
  if (createHash('sha512').update(tarball).digest('base64') === sha512) return tarball
  throw new Error(`@datawrapper/chart-core ${VERSION} is not the package it was: its checksum differs.`)
}

const BLOCK = 512

/**
 * One file of a gzipped tar archive: blocks of 512 bytes, a header with name and size (octal) before each file.
 *
 * @param {Uint8Array} tarball
 * @param {string} name
 * @returns {Uint8Array}
 * @throws if there is no such file
 */
export function fileIn(tarball, name) {
  const tar = gunzipSync(tarball)
  const text = (from, length) => tar.toString('latin1', from, from + length).replace(/\0.*$/s, '')
  for (let at = 0; at < tar.length;) {
    const size = Number.parseInt(text(at + 124, 12), 8) || 0
    if (text(at, 100) === name) return tar.subarray(at + BLOCK, at + BLOCK + size)
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  throw new Error(`${name} is not in the package.`)
}
