// Node built-ins only: this runs before there are dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} file */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/**
 * Packages the lock file names that are not installed as it says. Optional ones (for other systems) do not count.
 *
 * @param {string} root the project's folder
 * @returns {string[]} their paths, such as `node_modules/react`
 */
export function missingPackages(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  return Object.keys(wanted).filter(
    (path) => path !== '' && !wanted[path].optional && installed[path]?.version !== wanted[path].version,
  )
}

/**
 * Runs npm on any system: through the npm that started us, else by name (a shell finds npm.cmd on Windows).
 *
 * @param {string} root
 * @param {string[]} args fixed words only: they may pass through a shell
 */
export function npm(root, args) {
  const self = process.env.npm_execpath ?? ''
  const options = { cwd: root, stdio: /** @type {const} */ (['ignore', 'inherit', 'inherit']) }
  return self.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [self, ...args], options)
    : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true })
}

/**
 * Installs the dependencies if they are absent or not those of the lock file, and says so.
 *
 * @param {string} root
 * @throws in one sentence when Node is too old or the installation fails
 */
export function installDependencies(root) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Lookalike needs Node 20.19 or later; this is ${process.versions.node}.`)
  const missing = missingPackages(root)
  if (missing.length === 0) return
  console.log(`Installing ${missing.length} packages (once; this takes about a minute) ...`)
  const { status } = npm(root, ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (status !== 0) throw new Error('The packages could not be installed; npm says why above.')
}
