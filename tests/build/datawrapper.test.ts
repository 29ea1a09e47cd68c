import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { checked, fileIn } from '../run/datawrapper.mjs'

/** One file as a tar archive has it. */
function entry(name: string, content: string): Buffer {
  const block = Buffer.alloc(512 + Math.ceil(content.length / 512) * 512)
  block.write(name)
  block.write(content.length.toString(8).padStart(11, '0'), 124)
  block.write(content, 512)
  return block
}

const tarball = gzipSync(
  Buffer.concat([entry('package/a.js', 'a'.repeat(700)), entry('package/b.js', 'b()')]),
)

test('one file is taken out of a package', () => {
  expect(Buffer.from(fileIn(tarball, 'package/b.js')).toString()).toBe('b()')
  expect(() => fileIn(tarball, 'package/c.js')).toThrow('package/c.js is not in the package.')
})

test('a package that is not the one it was is refused', () => {
  expect(checked(tarball, createHash('sha512').update(tarball).digest('base64'))).toBe(tarball)
  expect(() => checked(tarball)).toThrow('checksum differs')
})
