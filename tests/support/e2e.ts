import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type E2eDesk, type E2eDesks, startDesks } from './e2e-desks.ts'
import { makeDataFolder } from './e2e-server.ts'
import { type Trouble, watchForTrouble } from './e2e-trouble.ts'

export { expect }

/** The account that tests sign in with. */
export const administrator = {
  name: 'Aigul Bekova',
  email: 'aigul@desk.example',
  password: 'correct horse battery staple',
}

type TestFixtures = {
  /** The built app over a store of this test alone, with the worked case and nobody signed up. */
  server: E2eDesk
  /** What the browser complained of. A test that provokes a refusal says so: `trouble.expect(/422/)`. */
  trouble: Trouble
  /** A page that is signed in as the administrator. */
  desk: Page
}

type WorkerFixtures = { desks: E2eDesks; seeded: string }

export const test = base.extend<TestFixtures, WorkerFixtures>({
  desks: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from its first parameter
    async ({}, use) => {
      const desks = startDesks()
      await use(desks)
      desks.end()
    },
    { scope: 'worker' },
  ],
  seeded: [
    async ({ desks }, use) => {
      const folder = makeDataFolder()
      const desk = await desks.open(folder.path)
      await desk.close()
      await use(folder.path)
      folder.remove()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  server: async ({ desks, seeded }, use) => {
    const folder = makeDataFolder(seeded)
    const server = await desks.open(folder.path)
    await use(server)
    await server.close()
    folder.remove()
  },
  baseURL: async ({ server }, use) => use(server.origin),
  trouble: [
    async ({ context, server }, use) => {
      const trouble = watchForTrouble(context, server.origin)
      await use(trouble)
      expect(trouble.list(), 'the browser complained').toEqual([])
    },
    { auto: true },
  ],
  desk: async ({ page, server }, use) => {
    await setUp(page.context(), server)
    await use(page)
  },
})

/** Creates the administrator and leaves the browser signed in, without going through the pages. */
export async function setUp(context: BrowserContext, server: E2eDesk): Promise<void> {
  const headers = { origin: server.origin }
  const answer = await context.request.post(`${server.origin}/setup`, {
    form: administrator,
    headers,
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(302)
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Fails when axe finds anything serious or critical on the page as it stands. In forced colours the system chooses the colours, which axe
 * cannot see: then contrast is left to it.
 */
export async function expectAccessible(page: Page, { forcedColors = false } = {}): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const found = await page.evaluate(async (forced) => {
    const { axe: checker } = window as unknown as { axe: Checker }
    const { violations } = await checker.run({
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: !forced } },
    })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`)
  }, forcedColors)
  expect(found, `axe on ${page.url()}`).toEqual([])
}

type Checker = {
  run: (options: Options) => Promise<{ violations: Violation[] }>
}

type Options = { resultTypes: string[]; rules: Record<string, { enabled: boolean }> }

type Violation = { id: string; help: string; impact: string | null; nodes: { html: string }[] }
