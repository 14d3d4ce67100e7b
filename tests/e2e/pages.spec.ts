import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { administrator, expect, expectAccessible, setUp, test } from '#tests/support/e2e.ts'

const home = '/cases/kazakhstan-2022'

/** A real address for every page of the app, by its file; null for what is no page. */
const addresses: Record<string, string | null> = {
  '$.tsx': '/nothing/here',
  '_index.tsx': null,
  'account.tsx': '/account',
  'cases.$slug._index.tsx': home,
  'cases.$slug.appearances.$id.tsx': null,
  'cases.$slug.circles.$id.tsx': null,
  'cases.$slug.claims.$number._index.tsx': `${home}/claims/C1`,
  'cases.$slug.claims.$number.edit.tsx': `${home}/claims/C1/edit`,
  'cases.$slug.claims.$number.evidence.new.tsx': `${home}/claims/C1/evidence/new`,
  'cases.$slug.claims.$number.history.tsx': `${home}/claims/C1/history`,
  'cases.$slug.claims.$number.judge.tsx': `${home}/claims/C1/judge`,
  'cases.$slug.claims.$number.questions.tsx': `${home}/claims/C3/questions`,
  'cases.$slug.claims.$number.origins.tsx': `${home}/claims/C1/origins`,
  'cases.$slug.claims.$number.retract.tsx': `${home}/claims/C1/retract`,
  'cases.$slug.claims.$number.second-opinion.tsx': `${home}/claims/C1/second-opinion`,
  'cases.$slug.claims._index.tsx': `${home}/claims`,
  'cases.$slug.claims.new.tsx': `${home}/claims/new`,
  'cases.$slug.edit.tsx': `${home}/edit`,
  'cases.$slug.evidence.$number.tsx': `${home}/evidence/E1`,
  'cases.$slug.history.tsx': `${home}/history`,
  'cases.$slug.handover._index.tsx': `${home}/handover`,
  'cases.$slug.handover.file.ts': null,
  'cases.$slug.live.ts': null,
  'cases.$slug.moments.tsx': `${home}/moments?from=5`,
  'cases.$slug.origins.$id.tsx': `${home}/origins/org_kazakhstan2022_0001`,
  'cases.$slug.origins._index.tsx': `${home}/origins`,
  'cases.$slug.origins.suggestions.tsx': `${home}/origins/suggestions`,
  'cases.$slug.preparations.$id.tsx': null,
  'cases.$slug.preparations._index.ts': null,
  'cases.$slug.questions.$number._index.tsx': `${home}/questions/Q1`,
  'cases.$slug.questions.$number.answers.tsx': `${home}/questions/Q1/answers`,
  'cases.$slug.questions.$number.board[.]csv.ts': null,
  'cases.$slug.questions.$number.edit.tsx': `${home}/questions/Q1/edit`,
  'cases.$slug.questions.$number.origins.tsx': `${home}/questions/Q1/origins`,
  'cases.$slug.questions.$number.retract.tsx': `${home}/questions/Q1/retract`,
  'cases.$slug.questions._index.tsx': `${home}/questions`,
  'cases.$slug.questions.new.tsx': `${home}/questions/new`,
  'cases.$slug.relays.$id.tsx': `${home}/relays/rly_kazakhstan2022_0001`,
  'cases.$slug.sheet.$format.ts': null,
  'cases.$slug.sheet._index.tsx': `${home}/sheet`,
  'cases.$slug.sources.$number._index.tsx': `${home}/sources/S1`,
  'cases.$slug.sources.$number.capture.tsx': `${home}/sources/S1/capture`,
  'cases.$slug.sources.$number.compare.tsx': `${home}/sources/S1/compare`,
  'cases.$slug.sources.$number.edit.tsx': `${home}/sources/S1/edit`,
  'cases.$slug.sources.$number.file.ts': null,
  'cases.$slug.sources.$number.handover.ts': null,
  'cases.$slug.sources.$number.history.tsx': `${home}/sources/S1/history`,
  'cases.$slug.sources.$number.remarks.tsx': `${home}/sources/S1/remarks`,
  'cases.$slug.sources.$number.relays.tsx': `${home}/sources/S2/relays`,
  'cases.$slug.sources.new.tsx': `${home}/sources/new`,
  'cases.$slug.timeline.tsx': `${home}/timeline`,
  'cases.$slug.tsx': null,
  'cases._index.tsx': '/cases',
  'cases.new.tsx': '/cases/new',
  'inbox.tsx': '/inbox',
  'join.$token.tsx': '/join/nobody-was-given-this',
  'people.tsx': '/people',
  'setup.tsx': null,
  'sign-in.tsx': '/sign-in',
  'sign-out.tsx': null,
  'theme.ts': null,
}

const pages = Object.values(addresses).filter((address) => address !== null)

test('every page of the app is walked below', () => {
  const files = readdirSync(new URL('../../app/routes', import.meta.url))
  expect(Object.keys(addresses).sort()).toEqual(files.sort())
})

const sights = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const

const isOfSource = (address: string) => /\/(?:sources|questions|origins|relays|timeline|sheet)/.test(address)
const halves = [
  { name: 'sources, boards, origins and sheet', part: pages.filter(isOfSource) },
  { name: 'claims and all others', part: pages.filter((address) => !isOfSource(address)) },
]

for (const { name, part } of halves) {
  test(`each page has one heading, fits and is accessible, wide and light, narrow and dark: ${name}`, async ({
    desk,
    trouble,
  }) => {
    test.setTimeout(180_000)
    trouble.expect(/status of 404/)
    for (const address of part) {
      await test.step(address, async () => {
        await desk.goto(address)
        for (const sight of sights) await expectGoodPage(desk, sight)
      })
    }
  })
}

type Sight = { colorScheme: 'light' | 'dark'; width: number }

/** Looks at the page as it stands, on a screen of this width. */
async function expectGoodPage(page: Page, { colorScheme, width }: Sight): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 800 })
  await expectFits(page)
  await expectAccessible(page)
}

async function expectFits(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}

test('the way here names the page whole, on a wide screen and a narrow one', async ({ desk }) => {
  for (const width of [1280, 360]) {
    await desk.setViewportSize({ width, height: 800 })
    const named = ['/cases', '/people', '/account', `${home}/claims/C1/edit`, `${home}/sources/S1/edit`]
    for (const address of width > 360 ? [...named, home] : named) {
      await desk.goto(address)
      const here = desk.getByRole('navigation', { name: 'Where you are' }).locator('[aria-current]')
      const cut = await here.evaluate((name) => name.scrollWidth - name.clientWidth)
      expect(cut, `${address} at ${width} pixels`).toBe(0)
    }
  }
})

test('what a case does not hold leads back to the case', async ({ desk, trouble }) => {
  trouble.expect(/status of 404/)
  await desk.goto(`${home}/claims/C999`)
  await desk.getByRole('link', { name: 'To the case', exact: true }).click()
  await expect(desk).toHaveURL(new RegExp(`${home}$`))
  await desk.goto('/cases/no-such-case/claims')
  await expect(desk.getByRole('link', { name: 'To the cases' })).toBeVisible()
  await expect(desk.getByRole('link', { name: 'To the case', exact: true })).toHaveCount(0)
})

test('the text and the claim stay readable in forced colours and without motion', async ({ desk }) => {
  await desk.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  for (const address of [`${home}/sources/S1`, `${home}/claims/C1`]) {
    await desk.goto(address)
    await expectFits(desk)
    await expectAccessible(desk, { forcedColors: true })
    const moving = await desk.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    )
    expect(moving, `${address} moves`).toBe(0)
  }
})

test('the first page of a new store and the sign-in page are accessible', async ({ page, server }) => {
  await page.goto('/setup')
  for (const sight of sights) await expectGoodPage(page, sight)
  await setUp(page.context(), server)
  await page.context().clearCookies()
  await page.goto('/account')
  await expect(page).toHaveURL(/\/sign-in/)
  for (const sight of sights) await expectGoodPage(page, sight)
  await page.getByLabel('E-mail address').fill(administrator.email)
})
