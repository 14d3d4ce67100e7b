import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const playwright = join(
  createRequire(import.meta.url).resolve('@playwright/test/package.json'),
  '..',
  'cli.js',
)

/**
 * The program file of a Chromium: the one that CHROMIUM_PATH names, one that is installed, or one that is installed now.
 * Throws a sentence that says what to do when there is none.
 */
export function findBrowser(): string {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist.`)
  const found = chosen || findInstalled() || installed()
  if (!found)
    throw new Error('No Chromium could be found or installed. Install one, or set CHROMIUM_PATH to it.')
  return found
}

function findInstalled(): string | undefined {
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

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'chrome.exe',
  'msedge.exe',
]

function findOnPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installed(): string | undefined {
  console.error('No Chromium was found; installing one.')
  if (works(process.execPath, [playwright, 'install', 'chromium'])) return findInstalled()
  if (process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
    works('apt-get', ['update'])
    works('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'])
  }
  return findInstalled()
}

/** Runs a program with its output shown; gives whether it worked. */
function works(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { env, stdio: 'inherit' }).status === 0
}
