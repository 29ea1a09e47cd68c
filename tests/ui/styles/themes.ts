import { readFileSync } from 'node:fs'

/** The themes whose colours a screen shows; on paper the light ones are printed. */
export const THEMES = ['light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** A file of styles without comments and without what holds only where the system sets the colours. */
const source = (file: string): string =>
  readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/@media \(forced-colors[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')

/** What the rules with this selector set a property to in a file of styles. */
export function declared(file: string, selector: string, property: string): string | undefined {
  const rules = [...source(file).matchAll(/([^{}]+)\{([^{}]*)\}/g)]
  const values = rules
    .filter(([, selectors = '']) => selectors.split(',').some((one) => one.trim() === selector))
    .flatMap(([, , body = '']) => [...body.matchAll(/(?:^|;)\s*([\w-]+):\s*([^;]+)/g)])
    .filter(([, name]) => name === property)
    .map(([, , value = '']) => value.replaceAll(/\s+/g, ' ').trim())
  return values.at(-1)
}

/** The colours `RRGGBB` of a theme by their names without dashes. */
export function colorsOf(theme: Theme): Readonly<Record<string, string>> {
  const [all = '', projector = ''] = [':root', ":root[data-theme='projector']"].map(
    (selector) => source('ui/styles/tokens.css').split(`${selector} {`)[1]?.split('}')[0],
  )
  const pairs = [...all.matchAll(/--([\w-]+): light-dark\(#([\da-f]{6}), #([\da-f]{6})\)/g)]
  const own = [...projector.matchAll(/--([\w-]+): #([\da-f]{6})/g)]
  return Object.fromEntries([
    ...pairs.map(([, name = '', light = '', dark = '']) => [name, theme === 'dark' ? dark : light]),
    ...(theme === 'projector' ? own.map(([, name = '', color = '']) => [name, color]) : []),
  ])
}

/** A colour as it is seen where `share` of it lies on another. */
export function mix(color: string, share: number, ground: string): string {
  return [0, 2, 4]
    .map((at) => {
      const [over, under] = [color, ground].map((one) => parseInt(one.slice(at, at + 2), 16))
      return Math.round(share * over! + (1 - share) * under!)
    })
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
}
