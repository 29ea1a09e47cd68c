import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** `npm test` names a browser; run directly, the system's own is taken if it is where Debian has it, else Playwright's. */
const executablePath =
  process.env['CHROMIUM_PATH'] ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined)

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './serve.ts',
  // As many workers as Playwright takes by itself, one for two cores: a browser is several processes.
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
})
