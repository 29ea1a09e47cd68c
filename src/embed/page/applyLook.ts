import type { BrandColor, Display } from '../../scenario/display.ts'

/** Names of CSS that are not typefaces of their own. */
const GENERIC: readonly string[] = ['serif', 'sans-serif', 'monospace', 'system-ui', 'ui-serif', 'ui-rounded']

/**
 * What a link says of the looks: theme, typeface and colours, as custom properties of the root. Left to itself a figure
 * in a frame is light (embed.css); a reader's own dark system says nothing about the page around.
 */
export function applyLook(root: HTMLElement, display: Display): void {
  const { theme, font, wrongColor, missedColor } = display
  if (theme === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  const family = font === null ? null : GENERIC.includes(font) ? font : `'${font}', Arial, sans-serif`
  for (const name of ['--font', '--font-headline']) set(root, name, family)
  paint(root, 'wrong', wrongColor, 'named-right')
  paint(root, 'missed', missedColor, null)
}

/** Text and marks in the colour itself; what is paler is mixed from it. */
function paint(root: HTMLElement, name: string, color: BrandColor | null, paler: string | null): void {
  const own = color === null ? null : lightDark(color, name)
  set(root, `--${name}`, own)
  set(root, `--${name}-fill`, own === null ? null : `var(--${name})`)
  set(root, `--${name}-tint`, mixed(name, own, 18))
  if (paler !== null) set(root, `--${paler}`, mixed(name, own, 45))
}

/** Where no colour is given for the dark, the figure's own (tokens.css). */
const OWN_DARK: Readonly<Record<string, string>> = { wrong: '#ff869b', missed: '#7eb2ff' }

function lightDark({ light, dark }: BrandColor, name: string): string {
  return `light-dark(#${light}, ${dark === null ? OWN_DARK[name] : `#${dark}`})`
}

function mixed(name: string, own: string | null, share: number): string | null {
  return own === null ? null : `color-mix(in oklab, var(--${name}) ${share}%, var(--paper))`
}

function set(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) root.style.removeProperty(name)
  else root.style.setProperty(name, value)
}
