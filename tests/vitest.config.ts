import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const shared = { pool: 'threads', isolate: false, testTimeout: 30_000 } as const
const processes = 'tests/processes/**/*.test.{ts,tsx}'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Vitest leaves one core idle by default: on a laptop with two that is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [processes, 'tests/e2e/**'],
        },
      },
      // What starts processes and threads of its own, and waits for them more than it computes.
      { extends: true, test: { ...shared, name: 'processes', include: [processes] } },
    ],
  },
})
