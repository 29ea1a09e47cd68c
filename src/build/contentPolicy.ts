import type { Plugin } from 'vite'

/**
 * What the built page may load: its own files, nothing from another host, no code from strings. The styles of
 * the first view stand in the HTML (see inlineStyles.ts); `data:` and `blob:` pictures are the exported figures; `blob:` workers come from the one-file copy.
 */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export function contentPolicy(): Plugin {
  return {
    name: 'lookalike-content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
