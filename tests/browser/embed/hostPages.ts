import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { html, script, type Pages } from './servers.ts'

/** A page of somebody else that frames figures: named for the script it resizes them with. */
export type HostPage = Readonly<{
  name: string
  /** Why it cannot be tested here. */
  missing?: string
  /** The page, for the addresses of its figures. */
  page: (figures: readonly string[]) => string
}>

const PACKAGES = {
  '/pym.js': 'pym.js/dist/pym.v1.min.js',
  '/iframeResizer.js': 'iframe-resizer/js/iframeResizer.js',
  '/frames.js': '@newswire/frames/dist/frames.umd.js',
  '/sidechain.js': '@nprapps/sidechain/dist/sidechain.js',
}

/** Datawrapper's script, fetched before the tests (tests/run/datawrapper.mjs). */
const DATAWRAPPER = process.env['DATAWRAPPER'] ?? ''

/** The real host scripts, from their packages. */
export const hostScripts: Pages = Object.fromEntries([
  ...Object.entries(PACKAGES).map(([path, file]) => {
    const url = new URL(`../../../node_modules/${file}`, import.meta.url)
    return [path, script(readFileSync(fileURLToPath(url), 'utf8'))] as const
  }),
  ...(DATAWRAPPER === '' ? [] : [['/datawrapper.js', script(readFileSync(DATAWRAPPER, 'utf8'))] as const]),
])

const frame = (url: string, more = ''): string =>
  `<iframe src="${url}" title="Figure" width="100%" height="200" style="border:0" ${more}></iframe>`
const frames = (urls: readonly string[]): string => urls.map((url) => frame(url)).join('\n')
const inline = (code: string): string => `<script>${code}</script>`
const listen = (code: string): string => inline(`addEventListener('message', (event) => { ${code} })`)
const eachFrame = (then: string): string =>
  `for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === event.source) ${then}`

const pym: HostPage = {
  name: 'pym.js 1.3.2',
  page: (urls) =>
    urls.map((_, i) => `<div id="figure-${i}"></div>`).join('') +
    '<script src="/pym.js"></script>' +
    inline(urls.map((url, i) => `new pym.Parent('figure-${i}', '${url}', {})`).join(';')),
}

const iframeResizer4: HostPage = {
  name: 'iframe-resizer 4.3.9',
  page: (urls) =>
    `${frames(urls)}<script src="/iframeResizer.js"></script>${inline(`iFrameResize({ checkOrigin: false }, 'iframe')`)}`,
}

const newswire: HostPage = {
  name: '@newswire/frames 1.0.0',
  page: (urls) =>
    urls.map((url) => `<div data-frame-src="${url}" data-frame-attribute-title="Figure"></div>`).join('') +
    '<script src="/frames.js"></script>' +
    inline('newswireFrames.autoInitFrames()'),
}

const newswireLate: HostPage = {
  name: '@newswire/frames 1.0.0, attached 900 ms late',
  page: (urls) =>
    `${frames(urls)}<script src="/frames.js"></script>` +
    inline(
      `setTimeout(() => document.querySelectorAll('iframe').forEach(newswireFrames.observeIframe), 900)`,
    ),
}

const sidechain: HostPage = {
  name: '@nprapps/sidechain 1.1.5',
  page: (urls) =>
    urls.map((url) => `<side-chain src="${url}"></side-chain>`).join('') +
    '<script src="/sidechain.js"></script>',
}

const datawrapper: HostPage = {
  name: "Datawrapper's embed.js 8.47",
  ...(DATAWRAPPER === ''
    ? { missing: "The package registry cannot be reached, and Datawrapper's script was not fetched before." }
    : {}),
  page: (urls) => `${frames(urls)}<script src="/datawrapper.js"></script>`,
}

// The hosts below cannot be installed, or are GPL: written from the formats in docs/EMBEDDING.md.

const datawrapperOld: HostPage = {
  name: 'Datawrapper, pasted years ago',
  page: (urls) =>
    frames(urls.map((url, i) => `${url}${url.includes('?') ? '&' : '?'}eid=figure-${i}`)) +
    listen(`if (void 0 === event.data['datawrapper-height']) return
      for (const id in event.data['datawrapper-height']) {
        const frame = document.getElementById('datawrapper-chart-' + id) || document.querySelector("iframe[src*='" + id + "']")
        if (frame) frame.style.height = event.data['datawrapper-height'][id] + 'px'
      }`),
}

const embedly: HostPage = {
  name: 'Embedly and Medium',
  page: (urls) =>
    frames(urls) +
    listen(`let data; try { data = JSON.parse(event.data) } catch { return }
      if (data.context === 'iframe.resize') ${eachFrame(`frame.src === data.src && (frame.height = data.height)`)}`),
}

const lti: HostPage = {
  name: 'Canvas and LTI',
  page: (urls) =>
    frames(urls) +
    listen(`let data = event.data; if (typeof data === 'string') try { data = JSON.parse(data) } catch { return }
      if (data.subject === 'lti.frameResize') ${eachFrame(`frame.style.height = data.height + 'px'`)}`),
}

const anyHeight: HostPage = {
  name: "Observable's example",
  page: (urls) =>
    frames(urls) +
    listen(`if (event.data.height) ${eachFrame(`frame.style.height = event.data.height + 'px'`)}`),
}

const h5p: HostPage = {
  name: 'H5P',
  page: (urls) =>
    frames(urls) +
    listen(`if (event.data.context !== 'h5p') return
      const { action } = event.data
      const answer = (action) => event.source.postMessage({ context: 'h5p', action }, '*')
      if (action === 'hello') { ${eachFrame(`{ frame.style.width = '100%'; answer('hello') }`)} }
      else if (action === 'resize') { ${eachFrame(`frame.style.height = event.data.height + 'px'`)} }
      else throw new Error('not expected: ' + action)`) +
    inline(
      `addEventListener('resize', () => { for (const frame of document.querySelectorAll('iframe')) frame.contentWindow.postMessage({ context: 'h5p', action: 'resize' }, '*') })`,
    ),
}

const iframeResizer5: HostPage = {
  name: 'iframe-resizer 5',
  page: (urls) =>
    urls.map((url, i) => frame(url, `id="figure-${i}"`)).join('') +
    listen(`if (String(event.data).slice(0, 13) !== '[iFrameSizer]') return
      const [id, height, width, type, version] = event.data.slice(13).split(':')
      if (type === 'init' && !version) throw new Error('legacy')
      if (Number(width) > 0 && Number(height) > 0) document.getElementById(id).style.height = height + 'px'`) +
    inline(
      `for (const frame of document.querySelectorAll('iframe')) frame.addEventListener('load', () => frame.contentWindow.postMessage('[iFrameSizer]' + [frame.id, '8', 'false', 'false', '32', 'true', 'true', '', 'auto', '', '', '0', 'false', 'child', 'auto', 'false', '', 'true'].join(':'), '*'))`,
    ),
}

export const HOST_PAGES: readonly HostPage[] = [
  pym,
  iframeResizer4,
  iframeResizer5,
  newswire,
  newswireLate,
  sidechain,
  datawrapper,
  datawrapperOld,
  embedly,
  lti,
  anyHeight,
  h5p,
]

/** WordPress's frame of a pasted link and the part of wp-embed.js that matters. */
export const wordPress: HostPage = {
  name: 'WordPress',
  page: (urls) =>
    urls
      .map(
        (
          url,
          i,
        ) => `<blockquote class="wp-embedded-content" data-secret="s3cr3t${i}"><a href="${url}">Link</a></blockquote>
          <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${url}#?secret=s3cr3t${i}" data-secret="s3cr3t${i}"
            title="Figure" width="600" height="338" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"
            style="position:absolute;visibility:hidden;border:0;width:100%"></iframe>`,
      )
      .join('') +
    listen(`const { data } = event
      if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return
      for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
        if (frame.contentWindow !== event.source || data.message !== 'height') continue
        document.querySelector('blockquote[data-secret="' + data.secret + '"]').style.display = 'none'
        frame.style.position = frame.style.visibility = ''
        frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
      }`) +
    // As wp-embed.js does, for a figure that spoke before anybody listened.
    inline(`for (const frame of document.querySelectorAll('iframe[data-secret]'))
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')`),
}

export const hostPage = (body: string): { type: string; body: string } =>
  html(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><body style="margin:0">${body}`)
