import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { article } from './src/build/article/article.ts'
import { cards } from './src/build/cards/cards.ts'
import { contentPolicy } from './src/build/contentPolicy.ts'
import { embed } from './src/build/embed.ts'
import { guides } from './src/build/guides.ts'
import { inlineStyles } from './src/build/inlineStyles.ts'
import { lessonPackages } from './src/build/lessonPackages.ts'
import { messages, wordsFile } from './src/build/messages.ts'
import { offline } from './src/build/offline.ts'
import { oneFile } from './src/build/oneFile.ts'
import { preloadWords } from './src/build/preloadWords.ts'
import { prerender } from './src/build/prerender.ts'
import { still } from './src/build/still.ts'
import { textElements } from './src/build/textElements.ts'

export default defineConfig({
  base: './',
  // A file that is not there is a 404, as on any static host, and not the first page again.
  appType: 'mpa',
  plugins: [
    messages(),
    { ...textElements(), apply: 'build' },
    react(),
    prerender(),
    inlineStyles(),
    preloadWords(),
    still(),
    oneFile(),
    contentPolicy(),
    embed(),
    cards(),
    article(),
    lessonPackages(),
    guides(),
    offline(),
  ],
  worker: { format: 'es', plugins: () => [messages()] },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // React changes less often than we do: a returning reader has it already.
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 1 },
            { name: wordsFile, priority: 2 },
            // With all it imports: what the first view needs is one file and not twenty.
            { name: 'first', test: /[\\/]src[\\/]pages[\\/]siteMain\.ts$/ },
          ],
        },
      },
    },
  },
  test: {
    // Statistics takes its time, and more of it on a busy machine: a test that is slow is not a test that is wrong.
    testTimeout: 60_000,
    // Files share their modules and, with a page, one jsdom: half of the time went into loading them anew for each.
    // What a test changes it puts back; tests/setup.ts and tests/setupDom.ts do so for what all of them share.
    isolate: false,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts', 'tests/setupDom.ts'],
        },
      },
    ],
  },
})
