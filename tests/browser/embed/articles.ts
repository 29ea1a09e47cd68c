/** Pages of somebody else that use `host.js`, for the address of the folder it is in. */
type Article = (embed: string) => string

const loads = (embed: string): string => `<script src="${embed}/host.js"></script>`
const figure = (attributes: string): string =>
  `<lookalike-figure ${attributes}><p>Picture <a href="https://example.org/">and link</a></p></lookalike-figure>`
const step = (keys: string, more = ''): string =>
  `<p data-lookalike-step='${keys}' ${more} style="height: 900px">Paragraph</p>`

/** The figure stays in view while the paragraphs go by. */
const scrolling = (content: string): string =>
  `<style>lookalike-figure { position: sticky; top: 0 } .after { height: 2000px }</style>${content}<p class="after">End</p>`

export const ARTICLES = {
  before: (embed) => loads(embed) + figure('t="90" n="1000"'),
  after: (embed) => figure('t="90" n="1000"') + loads(embed),
  twice: (embed) => loads(embed) + figure('t="90" n="1000"') + loads(embed),
  two: (embed) => loads(embed) + figure('id="first" t="90"') + figure('id="second" t="95"'),
  events: (embed) => loads(embed) + figure('t="90" events="1"'),
  missing: (embed) => loads(embed) + figure('src="/nothing.html"'),
  steps: (embed) =>
    loads(embed) +
    scrolling(
      figure('t="80" n="25000" ms="0"') +
        step('t=90') +
        step('{"n":850000}') +
        step('raise') +
        step('t=99.9&amp;n=1e6') +
        step('{"t":"<b>","n":5}') +
        step('not a step: at all'),
    ),
  for: (embed) =>
    loads(embed) +
    scrolling(
      figure('id="one" ms="0"') +
        figure('id="two" ms="0"') +
        step('t=90') +
        step('t=95', 'data-lookalike-for="two"'),
    ),
  /** Not through host.js: what a page can do to a frame by hand. */
  frames: (embed) =>
    `<iframe src="${embed}/index.html?t=90" title="First"></iframe><iframe src="${embed}/index.html?t=95" title="Second"></iframe>`,
  /** A host that never resizes its frames, and a function with which it learns to. */
  fixed: (embed) =>
    `<iframe src="${embed}/index.html" title="Figure" width="600" height="200" style="border: 0"></iframe><script>
      function learn() {
        addEventListener('message', ({ data }) => { if (data.type === 'embed-size') document.querySelector('iframe').height = data.height })
        frames[0].postMessage({ sentinel: 'amp', type: 'frames-init' }, '*')
      }</script>`,
  /** A host that listens only once its page is complete, which is too late for the first heights, and asks for none. */
  late: (embed) =>
    `<iframe src="${embed}/index.html" title="Figure" width="600" height="900" style="border: 0"></iframe><script>
      addEventListener('load', () => setTimeout(() => addEventListener('message', ({ data }) => {
        if (data.type === 'embed-size') document.querySelector('iframe').height = data.height
      }), 100))</script>`,
  /** As WordPress frames it, hidden until it has said its height, on a page that has no time to lay itself out at first. */
  busy: (embed) =>
    `<iframe src="${embed}/index.html#?secret=s1" sandbox="allow-scripts" title="Figure" width="600" height="338"
        style="position: absolute; visibility: hidden; border: 0"></iframe><script>
      addEventListener('message', ({ data }) => {
        if (data.secret !== 's1') return
        const frame = document.querySelector('iframe')
        frame.style.position = frame.style.visibility = ''
        frame.height = data.value
      })
      const start = performance.now()
      while (performance.now() < start + 1500);</script>`,
  /** A closed accordion, whose host script listens all the time. */
  hidden: (embed) =>
    `<script>var heights = []; addEventListener('message', ({ data }) => {
        if (data.type !== 'embed-size') return
        heights.push(data.height); document.querySelector('iframe').height = data.height
      })</script><div id="tab" style="display: none"><iframe src="${embed}/index.html" title="Figure" width="600" style="border: 0"></iframe></div>`,
} satisfies Record<string, Article>
