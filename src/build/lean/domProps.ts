type Props = Readonly<Record<string, unknown>>

/** SVG attributes that React writes in camel case and the page with dashes (the list of preact/compat). */
const DASHED =
  /^(?:accent|alignment|arabic|baseline|cap|clip(?!PathU)|color|dominant|fill|flood|font|glyph(?!R)|horiz|image(?!S)|letter|lighting|marker(?!H|W|U)|overline|paint|pointer|shape|stop|strikethrough|stroke|text(?!L)|transform|underline|unicode|units|v|vector|vert|word|writing|x(?!C))[A-Z]/

/** What the browser calls it: React's events bubble, and in a drawing capital letters count. */
const NAMES: Readonly<Record<string, string>> = {
  onFocus: 'onfocusin',
  onBlur: 'onfocusout',
  tabIndex: 'tabindex',
}

/** Style properties whose numbers are no lengths. */
const PLAIN = /^--|opacity|zIndex|order|flex|weight|lineHeight/i

/** The properties of an element as React understands them, for Preact, which sets them as the browser does. */
export function domProps(type: string, props: Props): Props {
  const entries = Object.entries(props).map(([name, value]) => {
    if (name === 'style' && typeof value === 'object') return [name, withUnits(value as Props)]
    return [nameOf(name, type, props['type']), value === null ? undefined : value]
  })
  return Object.fromEntries(entries) as Props
}

function nameOf(name: string, type: string, inputType: unknown): string {
  if (name === 'onChange') return isTyped(type, inputType) ? 'oninput' : name
  const known = NAMES[name]
  if (known !== undefined) return known
  return DASHED.test(name) ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name
}

/** React says `change` with every letter and every px of a slider. */
function isTyped(type: string, inputType: unknown): boolean {
  return type === 'textarea' || (type === 'input' && !/^(?:file|checkbox|radio)$/.test(String(inputType)))
}

function withUnits(style: Props): Props {
  return Object.fromEntries(
    Object.entries(style).map(([name, value]) => [
      name,
      typeof value === 'number' && !PLAIN.test(name) ? `${value}px` : value,
    ]),
  )
}
