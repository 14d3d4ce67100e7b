import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

register()
const { findBrowser } = await import('../support/find-browser.ts')

const root = fileURLToPath(new URL('../..', import.meta.url))
const playwright = join(
  createRequire(import.meta.url).resolve('@playwright/test/package.json'),
  '..',
  'cli.js',
)

function run() {
  if (!existsSync(join(root, 'build/server/index.js')))
    throw new Error('The app is not built yet. Run: npm run build')
  const args = [playwright, 'test', '-c', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)]
  const env = { ...process.env, CHROMIUM_PATH: findBrowser() }
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1
}

try {
  process.exitCode = run()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
