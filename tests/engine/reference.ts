import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers another program computed; the script that made them lies beside them. */
export function readReference<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../reference', `${name}.json`), 'utf8')) as T
}

/** |value / truth - 1|, and 0 where both are 0. NaN stays NaN, so that it fails every comparison. */
export function relativeError(value: number | null, truth: number | null): number {
  if (value === truth) return 0
  if (value === null || truth === null) return Infinity
  return Math.abs(value / truth - 1)
}

/** The largest error of a list; NaN if one is NaN. */
export function worst(errors: readonly number[]): number {
  return errors.reduce((a, b) => (b > a || Number.isNaN(b) ? b : a), 0)
}
