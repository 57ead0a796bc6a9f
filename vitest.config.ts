import { defineConfig } from 'vitest/config'

// Far from Japan, from UTC and from English: a clock, a time zone or a locale that leaks into the core shows here.
// Set before the workers start, so that the scripts the tests run inherit it too.
process.env['TZ'] = 'America/Los_Angeles'
process.env['LC_ALL'] = 'tr_TR.UTF-8'

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
