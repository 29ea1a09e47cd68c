import { readFileSync, readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One file of the project: its path from the project's root, with forward slashes, and its text. */
export type Source = Readonly<{ path: string; text: string }>

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Every file under a folder of the project whose name ends in one of the given ways. */
export function readSources(folder: string, ...endings: readonly string[]): readonly Source[] {
  return readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((file) => ({ path: relative(ROOT, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
