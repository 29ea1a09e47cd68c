import { readFileSync } from 'node:fs'

/** The light value of every colour in tokens.css by its name without dashes: a picture has no themes. */
export function lightColours(): Readonly<Record<string, string>> {
  const css = readFileSync(new URL('../../ui/styles/tokens.css', import.meta.url), 'utf8')
  const found = css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}),/g)
  return Object.fromEntries([...found].map(([, name = '', colour = '']) => [name, colour]))
}
