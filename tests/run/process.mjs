import { spawn, spawnSync } from 'node:child_process'

/** Children that are still running, so that ending us ends them. */
const running = new Set()

/** Ends a child and all it started. */
function endTree(child) {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    if (child.exitCode === null)
      spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nothing of the group is left: that is what was wanted.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    running.forEach(endTree)
    process.exit(130)
  })

/**
 * Runs a Node program to its end, without standard input, and leaves nothing of it behind.
 *
 * @param {string[]} args the program and its arguments
 * @param {{ cwd: string, env?: Record<string, string>, minutes?: number }} options ended, and counted as failed, after `minutes`
 * @returns {Promise<number>} its exit code; 1 if it crashed, could not start or took too long
 */
export function runNode(args, { cwd, env = {}, minutes = 20 }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // A group of its own on Linux and macOS: the whole group can be ended.
      detached: process.platform !== 'win32',
    })
    running.add(child)
    const timer = setTimeout(() => {
      console.error(`Ended after ${minutes} minutes: ${args.join(' ')}`)
      endTree(child)
    }, minutes * 60_000)
    const done = (code) => {
      clearTimeout(timer)
      endTree(child)
      running.delete(child)
      resolve(code)
    }
    child.on('error', () => done(1))
    child.on('exit', (code) => done(code ?? 1))
  })
}
