const USUAL = 'https://lookalike.example/'

/**
 * Where the site will be published, with a slash at the end: link previews and oEmbed need whole addresses. From the
 * environment variable `LOOKALIKE_URL`; an address that is reserved for examples without it.
 *
 * @throws if it is not the address of a folder on the web
 */
export function siteAddress(given = process.env['LOOKALIKE_URL']): string {
  if (given === undefined || given === '') return USUAL
  const url = URL.canParse(given) ? new URL(given) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.search + url.hash !== '')
    throw new Error(`LOOKALIKE_URL is the address of a folder, such as ${USUAL}, not "${given}".`)
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
