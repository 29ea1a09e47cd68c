import { bundleScript } from '../../../src/build/bundleScript.ts'
import { html } from './servers.ts'

/** A figure without the figure: the head script and a root that tests can make taller. */
export async function testFigure(): Promise<{ type: string; body: string }> {
  const head = await bundleScript('../embed/heights/main.ts')
  return html(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Test figure</title>
    <link rel="icon" href="data:,"><style>html, body { margin: 0 } #lookalike { display: flow-root; padding: 8px }</style>
    <script>${head}</script>
    <body><div id="lookalike"><p>${'A text that is broken into more lines the narrower the frame is. '.repeat(8)}</p>
    <div id="box" style="height: 300px"></div></div>`)
}
