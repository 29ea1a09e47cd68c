import type { Source } from './sources.ts'

type Rule = Readonly<{ found: RegExp; reason: string; applies?: (path: string) => boolean }>

const isFigure = (path: string) => path.startsWith('src/figures/')
const isTokens = (path: string) => path === 'src/ui/styles/tokens.css'

const RULES: readonly Rule[] = [
  {
    found: /touch-action:\s*none/g,
    reason: 'a finger on it could no longer scroll the page; use pan-y or pan-x',
  },
  {
    found: /(?<![\w#.-])\d*\.?\d+(?:[sld]?v(?:h|w|min|max|i|b))\b/g,
    reason: 'a figure in a frame would size itself by the frame, which sizes itself by the figure',
    applies: isFigure,
  },
  {
    found:
      /(?<=[{;\s])(?:(?:margin|padding|border)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius)(?=\s*:)|(?:text-align|float|clear):\s*(?:left|right)\b/g,
    reason: 'Arabic runs the other way: use the logical property (inline-start, block-end …)',
  },
  {
    found: /#[\da-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/gi,
    reason: 'colours stand in src/ui/styles/tokens.css, so that dark, projector and print can change them',
    applies: (path) => !isTokens(path),
  },
]

/** One sentence for each line of CSS that breaks a rule of the house. */
export function styleComplaints({ path, text }: Source): readonly string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return RULES.filter((rule) => rule.applies?.(path) ?? true).flatMap(({ found, reason }) =>
    [...bare.matchAll(found)].map(
      (match) => `${path}:${bare.slice(0, match.index).split('\n').length}: ${match[0].trim()}: ${reason}`,
    ),
  )
}
