import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { QUICK } from './quick.ts'

/** `npm test` names a browser; run directly, the system's own is taken if it is where Debian has it, else Playwright's. */
const executablePath =
  process.env['CHROMIUM_PATH'] ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined)

/** Tests that drag, scroll or measure time: another browser beside them, on two cores, would change what they see. */
const TIMED = [
  'article*.spec.ts',
  'catchUp.spec.ts',
  'exploreHands.spec.ts',
  'exploreHistory.spec.ts',
  'exploreSliders.spec.ts',
  'mapTouch.spec.ts',
  'opening.spec.ts',
  'embed/{control,fit,hosts,messages,reach}.spec.ts',
  'engines/*.spec.ts',
  'lessons/{heard,slides}.spec.ts',
].map((file) => `**/${file}`)

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './serve.ts',
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  ...(process.env['QUICK'] === '1' && { grep: [...QUICK] }),
  // `npm test` runs one project after the other, the first with two workers; run directly, there is one.
  workers: 1,
  projects: [
    { name: 'together', testMatch: '**/*.spec.ts', testIgnore: TIMED, fullyParallel: true },
    { name: 'alone', testMatch: TIMED },
  ],
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    // A worker would answer in the place of the server, which tests stop and change; offline.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
})
