/**
 * What a person meant by a typed number, or null. Both decimal signs are taken (`99.5`, `99,5`), a percent sign
 * and spaces are ignored.
 */
export function parseDecimal(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.')
  return /^\d+(\.\d*)?$|^\.\d+$/.test(plain) ? Number(plain) : null
}

const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 }

/** A whole number in any grouping (`25,000`, `25.000`, `25 000`), or short (`25k`, `1.5M`, `1e6`), or null. */
export function parseCount(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0\u202f'’_]/g, '')
  if (/^\d{1,3}([.,]\d{3})+$/.test(plain)) return Number(plain.replace(/[.,]/g, ''))
  const short = /^(\d+(?:[.,]\d+)?)([kmb])$/.exec(plain)
  if (short !== null) return Math.round(Number(short[1]!.replace(',', '.')) * UNITS[short[2]!]!)
  return /^\d+(e\d{1,2})?$/.test(plain) ? Number(plain) : null
}
