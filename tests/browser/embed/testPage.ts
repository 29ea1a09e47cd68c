import { bundleScript } from '../../../src/build/bundleScript.ts'
import { html, script, type Pages } from './servers.ts'

/**
 * A figure without pictures at `/embed/index.html`, with our real scripts: the one in the head, the control API, and
 * `host.js` beside it. Tests can make it taller (`#box`), read its state and how often it was drawn (`#state`), and
 * move its threshold to 60 as a reader would (`#reader`).
 */
export async function testFigure(): Promise<Pages> {
  const head = await bundleScript('../embed/head.ts')
  const main = await bundleScript('../../tests/browser/embed/figure/main.ts')
  const host = await bundleScript('../embed/host.ts')
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test figure</title>
    <link rel="icon" href="data:,"><style>html, body { margin: 0 } #lookalike { display: flow-root; padding: 8px }</style>
    <script>${head}</script>
    <body><div id="lookalike"><p>${'A text that is broken into more lines the narrower the frame is. '.repeat(8)}</p>
    <button id="reader">Reader</button><output id="state"></output><div id="box" style="height: 300px"></div></div>
    <script>${main}</script>`
  return { '/embed/index.html': html(page), '/embed/host.js': script(host) }
}
