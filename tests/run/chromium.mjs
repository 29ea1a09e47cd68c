import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** Where a Chromium, Chrome or Edge usually is, on each system. */
function usualPlaces() {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, HOME = '' } = process.env
  const windows = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ])
  const mac = [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ].flatMap((app) => [join('/Applications', app), join(HOME, 'Applications', app)])
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const linux = ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((bin) =>
    names.map((name) => join(bin, name)),
  )
  return { win32: windows, darwin: mac }[process.platform] ?? linux
}

/** The first browser that is there and really starts: one without its libraries is no browser. */
async function findChromium() {
  const { chromium } = await import('playwright-core')
  const places = [process.env.CHROMIUM_PATH, ...usualPlaces(), chromium.executablePath()]
  for (const executablePath of places) {
    if (!executablePath || !existsSync(executablePath)) continue
    // eslint-disable-next-line no-await-in-loop -- the first that works is enough
    const browser = await chromium.launch({ executablePath, timeout: 60_000 }).catch(() => null)
    if (browser === null) continue
    // eslint-disable-next-line no-await-in-loop
    await browser.close()
    return executablePath
  }
  return null
}

/** The ways to get one, tried in turn. */
function installers() {
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js')
  const playwright = () =>
    spawnSync(process.execPath, [cli, 'install', 'chromium'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
      timeout: 600_000,
    })
  const packages = 'chromium fonts-dejavu-core fonts-liberation'
  const debian = () =>
    spawnSync(
      'sh',
      ['-c', `apt-get update -q && apt-get install -y -q --no-install-recommends ${packages}`],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        timeout: 900_000,
      },
    )
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  return [
    { what: "Playwright's Chromium", install: playwright },
    ...(isDebianRoot ? [{ what: 'the Chromium of this Debian', install: debian }] : []),
  ]
}

/**
 * A Chromium for the browser tests: `CHROMIUM_PATH`, one the system has, or Playwright's; installed if there is none.
 *
 * @returns {Promise<string>} its path
 * @throws in one sentence when there is none and none can be installed
 */
export async function needChromium() {
  const found = await findChromium()
  if (found !== null) return found
  for (const { what, install } of installers()) {
    console.log(`There is no Chromium for the browser tests: installing ${what} ...`)
    install()
    // eslint-disable-next-line no-await-in-loop -- the next way is only for when this one failed
    const installed = await findChromium()
    if (installed !== null) return installed
  }
  throw new Error('There is no Chromium and none could be installed; name one in CHROMIUM_PATH.')
}
