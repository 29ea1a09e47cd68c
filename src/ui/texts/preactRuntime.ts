/**
 * Preact's own JSX, but for texts: see wrapTexts.ts. Preact writes into the text it once made, even where a translator has
 * taken that out of the page; so here a text is the markup of its element, which is written anew as a whole.
 */
import { cloneElement, isValidElement, type VNode } from 'preact'
import { Fragment, jsx as make } from 'preact/jsx-runtime'
import { escapeMarkup } from '../../i18n/escapeMarkup.ts'
import { wrapTexts, type ElementLike, type Maker } from './wrapTexts.ts'

type Props = Readonly<Record<string, unknown>>

/** Their text is not markup. */
const RAW = new Set(['style', 'script', 'textarea'])

const markup = (text: string): Props => ({ dangerouslySetInnerHTML: { __html: escapeMarkup(text) } })

const maker: Maker = {
  text: (tag, text, key) => make(tag, markup(text), key),
  group: (element, children) => cloneElement(element as unknown as VNode<Props>, { children }),
  isGroup: (child): child is ElementLike => isValidElement(child) && child.type === Fragment,
}

export { Fragment }

export function jsx(type: string, props: Props, key?: string) {
  if (typeof type !== 'string' || RAW.has(type) || props['children'] === undefined)
    return make(type, props, key)
  const { children: given, ...rest } = props
  const children = wrapTexts(type, given, maker)
  return typeof children === 'string' || typeof children === 'number'
    ? make(type, { ...rest, ...markup(String(children)) }, key)
    : make(type, { ...rest, children } as Props, key)
}

export { jsx as jsxs }
