/**
 * The small script other pages load: `<lookalike-figure t="80" n="25000">picture and link</lookalike-figure>`.
 * It frames the figure, gives it its height, shows what is inside the element until the figure is there, and lets
 * the paragraphs of an article drive it: `<p data-lookalike-step="t=99">`. Public, described in docs/EMBEDDING.md.
 */
import { VIEWS } from '../scenario/display.ts'
import { attributeOf, keyOf, readStep } from './hostWords.ts'
import { isDarkAt } from './isDarkAt.ts'
import { LOAD_KEYS, STATE_KEYS, VERSION, readFigureMessage, type State } from './protocol.ts'

const NAME = 'lookalike-figure'
const OWN_FILES: readonly string[] = VIEWS.filter((view) => view !== 'searches')
const GLIDE = 600
const TALLEST = 20_000

const script = document.currentScript ?? document.querySelector('script[src*="embed/"][src*="host.js"]')
/** Whether the reader's system is dark: pages may follow it. */
const SYSTEM = matchMedia('(prefers-color-scheme: dark)')
const home = script instanceof HTMLScriptElement ? script.src : document.baseURI

class LookalikeFigure extends HTMLElement {
  static readonly observedAttributes = STATE_KEYS.map(attributeOf)
  #frame = document.createElement('iframe')
  #slot = document.createElement('slot')
  #isLive = false
  /** Asked for last, for a figure that is not there yet or goes on in another file. */
  #wanted: object | null = null
  #steps: Element[] = []
  #isPassed = new Map<Element, boolean>()
  #active = -1
  #watcher: IntersectionObserver | null = null
  #changes = new MutationObserver(() => this.#gather())
  #theme = 'auto'
  /** A page that is made dark or light says so in an attribute of its root or its body, or follows the system. */
  #followGround = (): void => {
    const theme = this.#themeHere()
    if (theme !== this.#theme) this.#post({ type: 'lookalike:set', state: { theme } }, false)
    this.#theme = theme
  }
  #ground = new MutationObserver(this.#followGround)

  constructor() {
    super()
    const style = new CSSStyleSheet()
    // In a sheet of its own, so that the article's styles win and a strict content policy has nothing to refuse.
    style.replaceSync(':host{display:block;position:relative}iframe{width:100%;border:0;display:block}')
    const shadow = this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [style]
    shadow.append(this.#slot, this.#frame)
  }

  connectedCallback(): void {
    const frame = this.#frame
    const src = this.getAttribute('src')
    const view = this.getAttribute('view') ?? ''
    this.#gather()
    // The file that shows this view without another request; where the article will want others, the one with all:
    // nothing is loaded anew then, and no picture goes before the next is there.
    const file = OWN_FILES.includes(view) ? view : 'index'
    const url = new URL(
      src ?? `${this.#wantsOtherThan(view || 'searches') ? 'all' : file}.html`,
      src === null ? home : document.baseURI,
    )
    for (const [key, value] of this.#read(LOAD_KEYS)) url.searchParams.set(key, value)
    this.#theme = this.#themeHere()
    if (this.#theme === 'dark') url.searchParams.set('theme', 'dark')
    this.#ground.observe(document.documentElement, { attributes: true })
    if (document.body) this.#ground.observe(document.body, { attributes: true })
    SYSTEM.addEventListener('change', this.#followGround)
    frame.style.cssText = 'position:absolute;visibility:hidden;top:0;left:0;height:640px'
    frame.title = this.title
    frame.loading = 'lazy'
    frame.allow = 'clipboard-write; fullscreen'
    frame.src = url.href
    addEventListener('message', this.#hear)
    this.#changes.observe(document, { childList: true, subtree: true })
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear)
    this.#changes.disconnect()
    this.#ground.disconnect()
    SYSTEM.removeEventListener('change', this.#followGround)
    this.#watcher?.disconnect()
    this.shadowRoot?.prepend(this.#slot)
    this.#isLive = false
    this.#steps = []
    this.#active = -1
  }

  attributeChangedCallback(key: string, before: string | null, after: string | null): void {
    if (key === 'theme') this.#followGround()
    else if (this.#isLive && before !== after && after !== null) this.set({ [keyOf(key)]: after }, 0)
  }

  /** Shows another state, over the one shown now. `ms`: how long it takes to get there. */
  set(state: State, ms = GLIDE): void {
    this.#post({ type: 'lookalike:set', state, ms })
  }

  /** Goes to a named step of the lesson the figure was loaded with. */
  step(step: string): void {
    this.#post({ type: 'lookalike:step', step })
  }

  #read(keys: readonly string[]): [string, string][] {
    return keys.flatMap((key) => {
      const value = this.getAttribute(attributeOf(key))
      return value === null ? [] : [[key, value]]
    })
  }

  /** That of the ground it stands on, unless its attribute says. */
  #themeHere(): string {
    const theme = this.getAttribute('theme') ?? 'auto'
    return theme === 'auto' ? (isDarkAt(this) ? 'dark' : 'auto') : theme
  }

  #wantsOtherThan(view: string): boolean {
    return this.#steps.some((step) => {
      const state = readStep(step.getAttribute('data-lookalike-step') ?? '')
      return typeof state !== 'string' && 'view' in state && state['view'] !== view
    })
  }

  #post(message: object, isLast = true): void {
    if (isLast) this.#wanted = message
    if (this.#isLive) this.#frame.contentWindow?.postMessage({ v: VERSION, ...message }, '*')
  }

  #hear = ({ source, data }: MessageEvent): void => {
    const message = source !== null && source === this.#frame.contentWindow ? readFigureMessage(data) : null
    if (message === null) return
    if (!this.#isLive) {
      this.#isLive = true
      this.#slot.remove()
      this.#frame.style.position = this.#frame.style.visibility = ''
    }
    if (message.type === 'lookalike:ready' && this.#wanted !== null) this.#post(this.#wanted)
    if (message.type === 'lookalike:height') {
      if (message.height > 0 && message.height < TALLEST) this.#frame.style.height = `${message.height}px`
    } else {
      if (message.type === 'lookalike:ready') this.#frame.title ||= String(message.title)
      this.dispatchEvent(new CustomEvent(message.type, { detail: message }))
    }
  }

  /**
   * The paragraphs that drive this figure: those that name its id, and those that name none if it is the first
   * figure of the page. One is reached when its top has passed the middle of the window; the observed area
   * begins far above, so that a jump over several of them is noticed too.
   */
  #gather(): void {
    const isFirst = document.querySelector(NAME) === this
    const steps = [...document.querySelectorAll('[data-lookalike-step]')].filter((step) => {
      const figure = step.getAttribute('data-lookalike-for')
      return figure === null ? isFirst : figure === this.id
    })
    if (steps.length === this.#steps.length && steps.every((step, i) => step === this.#steps[i])) return
    this.#steps = steps
    this.#watcher?.disconnect()
    this.#watcher = new IntersectionObserver(this.#scrolled, { rootMargin: '9999999px 0px -50% 0px' })
    for (const step of steps) this.#watcher.observe(step)
  }

  #scrolled = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) this.#isPassed.set(target, isIntersecting)
    const active = this.#steps.map((step) => this.#isPassed.get(step) === true).lastIndexOf(true)
    if (active === this.#active) return
    this.#active = active
    const reached = this.#steps
      .slice(0, active + 1)
      .map((step) => readStep(step.getAttribute('data-lookalike-step') ?? ''))
    const last = reached.at(-1)
    if (typeof last === 'string') return this.step(last)
    // A step says what changes; what it shows is all steps up to it, whichever way the reader came.
    const state = Object.assign(
      { ...Object.fromEntries(this.#read(STATE_KEYS)), theme: this.#theme },
      ...reached.filter((one) => typeof one !== 'string'),
    )
    this.#post({
      type: 'lookalike:set',
      state,
      fromLink: true,
      ms: Number(this.getAttribute('ms') ?? GLIDE) || 0,
    })
  }
}

if (customElements.get(NAME) === undefined) customElements.define(NAME, LookalikeFigure)
