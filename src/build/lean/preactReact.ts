/**
 * React, as far as an embedded figure needs it, made of Preact: preact/compat does the same for everything React has,
 * in 3 kB more, gzipped.
 */
import { Fragment, createElement, options, render, type ComponentChild, type VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { domProps } from './domProps.ts'

export { Fragment, createContext, createElement } from 'preact'
export * from 'preact/hooks'

type Props = Readonly<Record<string, unknown>>
type Component = (props: Props) => ComponentChild

options.vnode = (vnode: VNode) => {
  const { type, props } = vnode
  if (typeof type === 'string') vnode.props = domProps(type, props as unknown as Props) as typeof props
}

/** React's events carry the browser's own. */
options.event = (event) => Object.assign(event, { nativeEvent: event })

/** Draws again only when a property is another. */
export function memo(component: Component): Component {
  return function Memo(this: { shouldComponentUpdate: (next: Props) => boolean; props: Props }, props) {
    this.shouldComponentUpdate = (next) => {
      const before = this.props
      const keys = Object.keys({ ...before, ...next })
      return keys.some((key) => !Object.is(before[key], next[key]))
    }
    return createElement(component, props)
  } as Component
}

/** Nothing until it is there: no `Suspense` of a figure has anything else to show in the meantime. */
export function lazy(load: () => Promise<{ default: Component }>): Component {
  let loaded: Component | undefined
  return (props) => {
    const [, setLoaded] = useState(loaded)
    useEffect(() => {
      if (loaded === undefined)
        void load().then((part) => {
          loaded = part.default
          setLoaded(() => loaded)
        })
    }, [])
    return loaded === undefined ? null : createElement(loaded, props)
  }
}

export const Suspense = Fragment

/** A value that is kept elsewhere; drawn again when it is another. */
export function useSyncExternalStore<Value>(
  subscribe: (changed: () => void) => () => void,
  read: () => Value,
): Value {
  const value = read()
  const [, redraw] = useState({})
  const drawn = useRef({ value, read })
  // oxlint-disable-next-line react/immutability -- a ref, which the rule knows only by React's own name
  useLayoutEffect(() => {
    // oxlint-disable-next-line react/immutability
    drawn.current = { value, read }
  })
  useLayoutEffect(() => {
    if (!Object.is(value, read())) redraw({})
  }, [value, read])
  useEffect(() => {
    const check = (): void => {
      if (!Object.is(drawn.current.value, drawn.current.read())) redraw({})
    }
    check()
    return subscribe(check)
  }, [subscribe])
  return value
}

export function createRoot(element: Element): Readonly<{ render: (page: ComponentChild) => void }> {
  return { render: (page) => render(page, element) }
}
