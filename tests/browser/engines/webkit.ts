import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '../embed/servers.ts'
import type { Driver, Engine, Key, Point, Wishes } from './engine.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
const SCREEN = '/usr/bin/Xvfb'

/** Keys as WebDriver sends them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}
const keyCode = (key: Key): string => KEYS[key] ?? key

function keyActions(keys: readonly Key[]): readonly object[] {
  return keys.flatMap((chord) => {
    const held = chord.split('+').map(keyCode)
    const ups = held.toReversed()
    return [
      ...held.map((value) => ({ type: 'keyDown', value })),
      ...ups.map((value) => ({ type: 'keyUp', value })),
    ]
  })
}

function pointerActions([from, ...rest]: readonly Point[]): readonly object[] {
  const move = ({ x, y }: Point, duration: number): object => ({
    type: 'pointerMove',
    origin: 'viewport',
    duration,
    x: Math.round(x),
    y: Math.round(y),
  })
  return [
    move(from ?? { x: 0, y: 0 }, 0),
    { type: 'pointerDown', button: 0 },
    ...rest.map((point) => move(point, 60)),
    { type: 'pointerUp', button: 0 },
  ]
}

/** What makes GTK, and so WebKit, dark or still. */
function surroundings({ dark, still }: Wishes, folder: string): Record<string, string> {
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(
    join(folder, 'gtk-3.0', 'settings.ini'),
    `[Settings]\ngtk-enable-animations=${still === true ? 0 : 1}\n`,
  )
  return { XDG_CONFIG_HOME: folder, ...(dark === true ? { GTK_THEME: 'Adwaita:dark' } : {}) }
}

/** A free port: one that a server of ours has just let go. */
async function freePort(): Promise<number> {
  const { url, close } = await serve({}, '127.0.0.1')
  await close()
  return Number(new URL(url).port)
}

/** A virtual screen of its own: Xvfb finds a free number and writes it to its third stream. */
async function openScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    screen.on('error', reject)
    screen.stdio[3]?.on('data', (text) => resolve(String(text).trim()))
  })
  return { screen, display: `:${number}` }
}

/** WebKit through the W3C protocol, with nothing but Node: no other client drives it. */
async function open(wishes: Wishes = {}): Promise<Engine> {
  const { screen, display } = await openScreen()
  const folder = mkdtempSync(join(tmpdir(), 'lookalike-webkit-'))
  const port = await freePort()
  const env = { ...process.env, DISPLAY: display, ...surroundings(wishes, folder) }
  const driver = spawn(DRIVER, ['-p', String(port)], { stdio: 'ignore', env })
  const call = caller(`http://127.0.0.1:${port}`)
  await untilReady(call)
  const options = { binary: BROWSER, args: ['--automation'] }
  const { sessionId } = (await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string }
  const session = `/session/${sessionId}`
  const act = async (actions: object): Promise<void> =>
    void (await call('POST', `${session}/actions`, { actions: [actions] }))
  const point = (pointerType: string) => (points: readonly Point[]) =>
    act({
      type: 'pointer',
      id: pointerType,
      parameters: { pointerType },
      actions: pointerActions(points),
    })
  const enter = async (id: number | null): Promise<void> =>
    void (await call('POST', `${session}/frame`, { id }))
  await call('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 840 })
  return {
    goto: async (url) => {
      await enter(null)
      await call('POST', `${session}/url`, { url })
    },
    run: async (body, ...args) =>
      (await call('POST', `${session}/execute/async`, {
        // The last argument is the driver's: what it is called with comes back.
        script: `const [args, done] = arguments; Promise.resolve((${String(body)})(...args)).then(done, (error) => done({ thrown: String(error) }))`,
        args: [args],
      })) as Awaited<ReturnType<typeof body>>,
    press: (...keys) => act({ type: 'key', id: 'keys', actions: keyActions(keys) }),
    drag: point('mouse'),
    swipe: point('touch'),
    enter,
    picture: async () => Buffer.from(String(await call('GET', `${session}/screenshot`)), 'base64'),
    close: async () => {
      await call('DELETE', session).catch(() => undefined)
      driver.kill()
      screen.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Call = (method: string, path: string, body?: object) => Promise<unknown>

function caller(base: string): Call {
  return async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    })
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null }
    if (value?.error !== undefined) throw new Error(`${path}: ${value.error} ${value.message}`)
    return value
  }
}

async function untilReady(call: Call): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- it is asked until it answers
      await call('GET', '/status')
      return
    } catch {
      // oxlint-disable-next-line no-await-in-loop
      await sleep(100)
    }
  }
}

const absent = [DRIVER, BROWSER, SCREEN].filter((path) => !existsSync(path))

/** WebKit with its driver, as Debian packs them. */
export const WEBKIT: Driver = {
  name: 'WebKit',
  missing:
    absent.length > 0
      ? `There is no WebKit that can be driven on this machine: ${absent.join(', ')} (Debian: webkit2gtk-driver, xvfb).`
      : null,
  open,
}
