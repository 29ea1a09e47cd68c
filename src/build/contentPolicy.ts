import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * What the built page may load: its own files, nothing from another host, no code from strings. The styles of
 * the first view stand in the HTML (see inlineStyles.ts); `data:` and `blob:` pictures are the exported figures.
 */
const policy = (scripts: readonly string[]): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Scripts that stand in the page, each allowed by its hash. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?: data-[^>]*)?>([\s\S]*?)<\/script>/g)].map(
    ([, code]) =>
      `'sha256-${createHash('sha256')
        .update(code ?? '')
        .digest('base64')}'`,
  )
}

export function contentPolicy(): Plugin {
  return {
    name: 'lookalike-content-policy',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(inlineScripts(html)) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
