/** React's own JSX, but for texts: see wrapTexts.ts. The site's build puts it in the place of `react/jsx-runtime`. */
import { cloneElement, isValidElement, type ReactElement } from 'react'
import { Fragment, jsx as make, jsxs as makeOf } from 'react/jsx-runtime'
import { wrapTexts, type ElementLike, type Maker } from './wrapTexts.ts'

type Props = Readonly<Record<string, unknown>>

const maker: Maker = {
  text: (tag, text, key) => make(tag as 'span', { children: text }, key),
  group: (element, children) => cloneElement(element as unknown as ReactElement<Props>, { children }),
  isGroup: (child): child is ElementLike => isValidElement(child) && child.type === Fragment,
}

const isHost = (type: unknown): type is string => typeof type === 'string'

export { Fragment }

export function jsx(type: Parameters<typeof make>[0], props: Props, key?: string) {
  const { children } = props
  return isHost(type) && typeof children === 'object' && children !== null
    ? make(type, { ...props, children: wrapTexts(type, children, maker) }, key)
    : make(type, props, key)
}

export function jsxs(type: Parameters<typeof make>[0], props: Props, key?: string) {
  return isHost(type)
    ? makeOf(type, { ...props, children: wrapTexts(type, props['children'], maker) }, key)
    : makeOf(type, props, key)
}
