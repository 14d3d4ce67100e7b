import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)
const playwright = join(require.resolve('@playwright/test/package.json'), '..', 'cli.js')

/** Runs a program with its output shown; gives whether it worked. */
const works = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function findOnPath() {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'msedge',
    'chrome.exe',
    'msedge.exe',
  ]
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

function findInstalled() {
  const usual = [
    chromium.executablePath(),
    findOnPath(),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ]
  return usual.find((file) => file && existsSync(file))
}

function install() {
  console.log('No Chromium was found; installing one.')
  if (works(process.execPath, [playwright, 'install', 'chromium'])) return
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  works('apt-get', ['update'], { env })
  works('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'], { env })
}

function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen)
    return existsSync(chosen) ? chosen : stop(`CHROMIUM_PATH names ${chosen}, which does not exist.`)
  const found = findInstalled()
  if (found) return found
  install()
  return (
    findInstalled() ??
    stop('No Chromium could be found or installed. Install one, or set CHROMIUM_PATH to it.')
  )
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

if (!existsSync(join(root, 'build/server/index.js'))) stop('The app is not built yet. Run: npm run build')
const env = { ...process.env, CHROMIUM_PATH: findBrowser() }
const args = [playwright, 'test', '-c', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)]
process.exit(works(process.execPath, args, { env }) ? 0 : 1)
