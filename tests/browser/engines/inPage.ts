/*
 * What runs inside the page, whatever the engine: each function is sent as its text, so it may use nothing from outside
 * itself.
 */

/** What is wrong with the page as it stands, in words. */
export function complaints(): readonly string[] {
  const { noise } = window as unknown as { noise: readonly string[] }
  const text = [
    document.body.innerText,
    ...[...document.querySelectorAll('[aria-valuetext], [aria-label]')].flatMap((element) => [
      element.getAttribute('aria-valuetext') ?? '',
      element.getAttribute('aria-label') ?? '',
    ]),
    ...[...document.querySelectorAll('svg path')].map((path) => path.getAttribute('d') ?? ''),
  ]
  const broken = text.flatMap((one) => one.match(/.{0,30}(?:NaN|Infinity|undefined|∞|\{\w+\}).{0,30}/g) ?? [])
  return [...noise, ...broken.map((one) => `${location.href} shows ${one}`)]
}

/** By how many pixels the page scrolls sideways. */
export function sideways(): number {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth - clientWidth
}

/** Whether React has taken over what stands in the HTML, and every figure that is shown has drawn something. */
export function isReady(): boolean {
  const marked = (element: Element | null): boolean =>
    element !== null && Object.keys(element).some((key) => key.startsWith('__'))
  const [site, embed] = [document.querySelector('#root > *'), document.querySelector('#lookalike')]
  // An article is only HTML: it has neither.
  const isPlain = document.querySelector('#root, #lookalike') === null && document.readyState === 'complete'
  const answers = marked(site) || marked(embed) || isPlain
  const drawings = [...document.querySelectorAll('.figure')]
  return answers && drawings.every((one) => one.querySelector('svg, canvas, table, .figure-foot') !== null)
}

export function openAll(): number {
  const all = document.querySelectorAll('details')
  for (const details of all) details.open = true
  return all.length
}

/** Has the parts of the story fetched, as a first key does, and says whether all of them are there. */
export function askForStory(): boolean {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
  return document.querySelector('.page-waiting') === null
}

/** A point of an element in the window, as shares of its width and height; the element is brought into view first. */
export function pointOf(selector: string, across: number, down: number): { x: number; y: number } {
  const element = document.querySelector(selector)
  if (element === null) throw new Error(`There is no ${selector}.`)
  element.scrollIntoView({ block: 'center' })
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x + width * across, y: y + height * down }
}

export function pressButton(name: string, within: string): boolean {
  const button = [...document.querySelectorAll<HTMLElement>(`${within} button, ${within} summary`)].find(
    (one) => one.textContent?.trim() === name && one.checkVisibility(),
  )
  button?.click()
  return button !== undefined
}

export function focusOn(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector)
  element?.focus()
  return element !== null && document.activeElement === element
}

/** The two values that are set. */
export function values(): readonly string[] {
  return [...document.querySelectorAll<HTMLInputElement>('.control .box-input')].map(({ value }) => value)
}

/** What the link says. */
export function queryOf(): string {
  return location.search
}

/** From now on downloads are noted in `window.files` instead of asking where to put them. */
export function keepFiles(): void {
  const files: { name: string; type: string; start: string }[] = []
  Object.assign(window, { files })
  const blobs = new Map<string, Blob>()
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob: Blob) => {
    const url = make(blob)
    blobs.set(url, blob)
    return url
  }
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    const [type = '', body = ''] = this.href.replace(/^data:/, '').split(/,(.*)/s)
    if (blob === undefined)
      files.push({
        name: this.download,
        type,
        start: type.includes('base64') ? body.slice(0, 40) : decodeURIComponent(body).slice(0, 200),
      })
    else
      void blob
        .text()
        .then((text) => files.push({ name: this.download, type: blob.type, start: text.slice(0, 200) }))
  }
}

export type KeptFile = Readonly<{ name: string; type: string; start: string }>

export function keptFiles(): readonly KeptFile[] {
  return (window as unknown as { files: readonly KeptFile[] }).files
}
