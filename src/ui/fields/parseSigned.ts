import { parseDecimal } from '../../i18n/parseNumber.ts'

/** A typed number that may be below zero, or null. A true minus sign is taken as well as a hyphen. */
export function parseSigned(text: string): number | null {
  const sign = /^\s*[-−]/.test(text) ? -1 : 1
  const size = parseDecimal(text.replace(/^\s*[-−+]/, ''))
  return size === null ? null : sign * size || 0
}
