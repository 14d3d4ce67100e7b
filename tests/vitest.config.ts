import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const shared = { pool: 'threads', isolate: false, testTimeout: 30_000 } as const
const alive = 'tests/components/alive/**/*.test.tsx'
const long = [
  'tests/processes/**/*.test.{ts,tsx}',
  'tests/properties/**/*.test.ts',
  'tests/imports/**/*.test.ts',
  'tests/seeds/**/*.test.{ts,tsx}',
  'tests/walks/**/*.test.ts',
  'tests/large/**/*.test.ts',
]

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Vitest leaves one core idle by default: on a laptop with two that is half the machine.
    maxWorkers: '100%',
    // Files are transformed once, not at each run.
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...long, alive, 'tests/e2e/**'],
        },
      },
      // Components that are alive in a browser's document, and what happens to them while others work.
      {
        extends: true,
        test: {
          ...shared,
          name: 'alive',
          include: [alive],
          environment: './tests/support/document-environment.ts',
        },
      },
      // What starts processes and threads of its own, tries thousands of random cases, reads files of every kind, seeds the whole worked case, walks through every page or
      // service, or has thousands of things in one case.
      { extends: true, test: { ...shared, testTimeout: 180_000, name: 'long', include: long } },
    ],
  },
})
