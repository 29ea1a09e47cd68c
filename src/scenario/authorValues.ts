import * as v from 'valibot'
import type { BrandColor, Mark } from './display.ts'
import { LIMITS } from './scenario.ts'
import { printNumber, text, type Limits, type ValueType } from './linkValues.ts'
import type { Problem } from './notes.ts'

/** The grounds text may stand on that are hardest to read it on: `--paper-sunk` in the light, `--paper-raised` in the dark. */
export const HARDEST_GROUND = { light: 'f1f2f5', dark: '1d2026' } as const

/** What text needs to be read (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5

/** No markup, no line breaks, nothing that turns the direction of the words around it. */
const INSIDE = '[^<>\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]'
const EDGE = '[^<>\\s\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]'

const words = (most: number): RegExp => new RegExp(`^${EDGE}(?:${INSIDE}{0,${most - 2}}${EDGE})?$`, 'u')

const problem = (p: Problem): Problem => p

/** Words of the author of the page around. */
export function caption(most: number): ValueType<string> {
  return { ...text(words(most), `up to ${most} characters without \`<\` and \`>\``), kind: 'caption' }
}

/** A family name; what it needs besides letters and digits cannot end a CSS string. */
export function fontFamily(): ValueType<string> {
  const pattern = /^[A-Za-z][A-Za-z0-9_-]*(?: [A-Za-z0-9_-]+){0,4}$/
  return { ...text(pattern, 'name of a typeface, such as `Georgia`'), kind: 'caption' }
}

const MARK_TEXT = words(24)

export function mark(limits: Limits): ValueType<Mark> {
  const [least, most] = limits
  return {
    kind: 'mark',
    limits,
    written: `${least} to ${most}, a colon and up to 24 characters`,
    check: v.pipe(
      v.string(),
      v.regex(/^\d+(?:\.\d+)?(?:e[+-]?\d+)?:/, problem('malformed')),
      v.transform((given) => ({
        at: Number(given.slice(0, given.indexOf(':'))),
        text: given.slice(given.indexOf(':') + 1),
      })),
      v.check((one) => one.at >= least, problem('tooSmall')),
      v.check((one) => one.at <= most, problem('tooLarge')),
      v.check((one) => MARK_TEXT.test(one.text), problem('malformed')),
    ),
    print: ({ at, text: said }) => `${printNumber(at)}:${said}`,
  }
}

export const thresholdMark = (): ValueType<Mark> => mark(LIMITS.threshold)
export const galleryMark = (): ValueType<Mark> => mark(LIMITS.gallerySize)

/** One colour for light grounds, or two, for light and dark ones. Each must be readable as text on its ground. */
export function brandColor(): ValueType<BrandColor> {
  return {
    kind: 'color',
    written: '`RRGGBB`, or `RRGGBB-RRGGBB` for light and dark grounds; 4.5:1 on each',
    check: v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{6}(?:-[0-9a-f]{6})?$/i, problem('malformed')),
      v.transform((given) => {
        const [light = '', dark = null] = given.toLowerCase().split('-')
        return { light, dark }
      }),
      v.check(isReadable, problem('lowContrast')),
    ),
    print: ({ light, dark }) => (dark === null ? light : `${light}-${dark}`),
  }
}

function isReadable({ light, dark }: BrandColor): boolean {
  return (
    contrast(light, HARDEST_GROUND.light) >= LEAST_CONTRAST &&
    (dark === null || contrast(dark, HARDEST_GROUND.dark) >= LEAST_CONTRAST)
  )
}

/** Contrast of two colours `RRGGBB`, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
