import { existsSync } from 'node:fs'
import { firefox, type Frame } from '@playwright/test'
import type { Driver, Engine, Wishes } from './engine.ts'

/** Where a Firefox usually is: only one of the system starts with Playwright's `moz-firefox`, over WebDriver BiDi. */
const PLACES = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Mozilla Firefox\\firefox.exe`,
]
const executablePath = PLACES.find((place) => place !== undefined && existsSync(place))

/** Playwright's own options for these are not heard by a Firefox of the system. */
function preferences({ dark, still, forced, noStorage }: Wishes): Record<string, number | boolean> {
  return {
    'ui.systemUsesDarkTheme': dark === true ? 1 : 0,
    'ui.prefersReducedMotion': still === true ? 1 : 0,
    ...(forced === true ? { 'browser.display.document_color_use': 2 } : {}),
    ...(noStorage === true ? { 'network.cookie.cookieBehavior': 2 } : {}),
  }
}

async function open(wishes: Wishes = {}): Promise<Engine> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    firefoxUserPrefs: preferences(wishes),
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'allow' })
  let inside: Frame = page.mainFrame()
  return {
    goto: async (url) => {
      inside = page.mainFrame()
      await page.goto(url)
    },
    run: (act, ...args) =>
      inside.evaluate<Awaited<ReturnType<typeof act>>>(`(${String(act)})(...${JSON.stringify(args)})`),
    press: async (...keys) => {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      for (const key of keys) await page.keyboard.press(key)
    },
    drag: async ([from, ...rest]) => {
      await page.mouse.move(from?.x ?? 0, from?.y ?? 0)
      await page.mouse.down()
      // oxlint-disable-next-line no-await-in-loop -- one move after the other
      for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 3 })
      await page.mouse.up()
    },
    swipe: null,
    enter: async (frame) => {
      inside = (frame === null ? null : page.mainFrame().childFrames()[frame]) ?? page.mainFrame()
    },
    picture: () => page.screenshot(),
    close: () => browser.close(),
  }
}

export const FIREFOX: Driver = {
  name: 'Firefox',
  missing:
    executablePath === undefined ? 'There is no Firefox on this machine (name one in FIREFOX_PATH).' : null,
  open,
}
