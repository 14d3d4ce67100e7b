import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**', 'build/**'],
    pool: 'threads',
    isolate: false,
    // Vitest leaves one core idle by default: on a laptop with two that is half the machine.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
})
