/** Any child of an element, as JSX hands it over. */
export type Child = unknown

export type ElementLike = Readonly<{
  type: unknown
  key: string | null
  props: Readonly<Record<string, Child>>
}>

export type Maker = Readonly<{
  /** An element that holds nothing but this text. */
  text: (tag: string, text: string, key: string) => Child
  /** The same group with other children. */
  group: (element: ElementLike, children: Child) => Child
  isGroup: (child: Child) => child is ElementLike
}>

/** Elements that can hold no others: their texts are joined. */
const PLAIN = new Set(['option', 'title', 'desc', 'textarea', 'style', 'script'])

/** Elements of a drawing that hold text. */
const DRAWN = new Set(['text', 'tspan', 'textPath'])

/** White space between elements is no text: in a row of boxes it would become a box. */
const isText = (child: Child): child is string | number =>
  (typeof child === 'string' && child.trim() !== '') || typeof child === 'number'

const isNothing = (child: Child): boolean =>
  child === null || child === undefined || typeof child === 'boolean'

/**
 * The children of an HTML or SVG element, every text among others an element of its own. One text alone stays a text:
 * React then writes the whole element anew, whatever has become of the text meanwhile.
 *
 * @param tag of the element they stand in
 */
export function wrapTexts(tag: string, children: Child, make: Maker): Child {
  if (PLAIN.has(tag)) return joined(children)
  const wrapper = DRAWN.has(tag) ? 'tspan' : 'x-text'
  const wrap = (child: Child, at: number): Child => {
    if (isText(child)) return make.text(wrapper, String(child), `text${at}`)
    if (Array.isArray(child)) return child.map(wrap)
    if (!make.isGroup(child)) return child
    const inner = child.props['children']
    return make.group(child, Array.isArray(inner) ? inner.map(wrap) : wrap(inner, 0))
  }
  return Array.isArray(children) ? children.map(wrap) : isText(children) ? children : wrap(children, 0)
}

function joined(children: Child): Child {
  if (!Array.isArray(children)) return children
  const all = children.flat(Infinity).filter((child) => !isNothing(child))
  return all.every((child) => typeof child === 'string' || typeof child === 'number')
    ? all.join('')
    : children
}
