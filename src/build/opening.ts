import type { Plugin } from 'vite'
import { bundleScript } from './bundleScript.ts'

/** What is not needed to paint the sentence, in the order of the page. */
const FOLDED = {
  'a name': /(?<=<h1 [^>]*class="header-name"[^>]*>)[^]*?(?=<\/h1>)/,
  'the names of its pages': /(?<=<nav [^>]*class="header-nav"[^>]*>)[^]*?(?=<\/nav>)/,
  'a toolbar': /(?<=<div class="toolbar">)[^]*?(?=<\/div>)/,
  'anything below its sentence': /<div class="controls">[^]*(?=<\/main>)/,
  'a footer': /<footer class="footer">[^]*<\/footer>/,
}
const SENTENCE_END = /(?<=<p class="sentence"[^>]*>[^]*?<\/p>)/
const MODULE = /[ \t]*<script type="module"[^>]* src="([^"]+)"><\/script>\n?/g

/** The browser waits for the end of the sentence, rather than to paint an empty page first. */
const SEEN = 'seen'

function fold(html: string): string {
  return Object.entries(FOLDED).reduce((page, [what, part]) => {
    if (!part.test(page)) throw new Error(`The built page does not have ${what}.`)
    return page.replace(part, (inside) => `<noscript>${inside}</noscript>`)
  }, html)
}

/**
 * Lets the page paint before its scripts are fetched, and before what is not its sentence is more than text:
 * src/pages/opening.ts stands in the head in their place, and starts them. While developing, the page opens with its
 * script at once.
 */
export function opening(): Plugin {
  return {
    name: 'lookalike-opening',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const scripts = [...html.matchAll(MODULE)].map(([, src = '']) => src)
        if (scripts.length === 0) throw new Error('The built page names no script: it would never start.')
        const code = await bundleScript('../pages/opening.ts')
        const tags = [
          `<link rel="expect" href="#${SEEN}" blocking="render" />`,
          `<script data-scripts="${scripts.join(' ')}">${code}</script>`,
        ]
        // A function, so that a `$&` in the code stays what it is.
        return fold(html.replace(MODULE, ''))
          .replace('  </head>', () => `    ${tags.join('\n    ')}\n  </head>`)
          .replace(SENTENCE_END, `<noscript id="${SEEN}"></noscript>`)
      },
    },
  }
}
