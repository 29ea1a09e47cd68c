import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const DRIVER = '/usr/bin/WebKitWebDriver'
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

/** Whether this machine has WebKit with its driver, as Debian packs them (webkit2gtk-driver, xvfb). */
export const hasWebKit = [DRIVER, BROWSER, '/usr/bin/Xvfb'].every((path) => existsSync(path))

export type WebKit = Readonly<{
  goto: (url: string) => Promise<void>
  /** Runs a function body in the page; what it returns comes back. */
  run: <Result>(body: string) => Promise<Result>
  close: () => Promise<void>
}>

/** WebKit through the W3C protocol, with nothing but Node: no other client drives it. */
export async function openWebKit(port: number, display: number): Promise<WebKit> {
  const screen = spawn('Xvfb', [`:${display}`, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  })
  await sleep(700)
  const driver = spawn(DRIVER, ['-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display}` },
  })
  const call = caller(`http://127.0.0.1:${port}`)
  await untilReady(call)
  const options = { binary: BROWSER, args: ['--automation'] }
  const { sessionId } = (await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string }
  const session = `/session/${sessionId}`
  return {
    goto: async (url) => void (await call('POST', `${session}/url`, { url })),
    run: async <Result>(body: string) =>
      (await call('POST', `${session}/execute/sync`, { script: body, args: [] })) as Result,
    close: async () => {
      await call('DELETE', session).catch(() => undefined)
      stop(driver)
      stop(screen)
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

function stop(child: ChildProcess): void {
  child.kill()
}
