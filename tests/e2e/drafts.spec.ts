import type { Page } from '@playwright/test'
import { administrator, expect, expectAccessible, test } from '#tests/support/e2e.ts'

const claims = '/cases/kazakhstan-2022/claims'
const typed = 'The man in the video is a musician from Bishkek.'

const wording = (page: Page) => page.getByRole('textbox', { name: 'Wording', exact: true })
const save = (page: Page) => page.getByRole('button', { name: 'Save the wording' }).click()
const offer = (page: Page) => page.getByRole('button', { name: 'Put it back' })

async function typeWording(page: Page): Promise<void> {
  await page.goto(`${claims}/C1/edit`)
  await wording(page).fill(typed)
  await page.getByRole('textbox', { name: 'Why it is reworded' }).fill('Clearer.')
  await expect
    .poll(() => page.evaluate(() => Object.values({ ...sessionStorage }).join()))
    .toContain('musician from Bishkek')
}

async function signIn(page: Page): Promise<void> {
  const { email, password } = administrator
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('a session that ends in the middle of an edit costs nothing that was typed', async ({
  desk,
  trouble,
}) => {
  trouble.expect(/status of 401/)
  await typeWording(desk)
  await desk.context().clearCookies()
  await save(desk)
  await expect(desk.getByText('Your session ended').first()).toBeVisible()
  await expect(wording(desk)).toHaveValue(typed)
  await expectAccessible(desk)

  const elsewhere = await desk.context().newPage()
  await elsewhere.goto('/sign-in')
  await signIn(elsewhere)
  await expect(elsewhere).toHaveURL(/\/cases/)
  await save(desk)
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(typed)
})

test('words that were not saved are offered again after a reload, and only there', async ({ desk }) => {
  await typeWording(desk)
  await desk.reload()
  await expect(wording(desk)).not.toHaveValue(typed)
  await offer(desk).click()
  await expect(wording(desk)).toHaveValue(typed)

  await desk.goto(`${claims}/C2/edit`)
  await expect(wording(desk)).toBeVisible()
  await expect(offer(desk)).toHaveCount(0)
})

test('what was saved is not offered again', async ({ desk }) => {
  await typeWording(desk)
  await save(desk)
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(typed)
  await desk.goto(`${claims}/C1/edit`)
  await expect(wording(desk)).toHaveValue(typed)
  await expect(offer(desk)).toHaveCount(0)
})

test('words typed before somebody else saved say so when they are offered', async ({ desk }) => {
  await typeWording(desk)
  const other = await desk.context().newPage()
  await other.goto(`${claims}/C1/edit`)
  await wording(other).fill('Somebody else was faster.')
  await other.getByRole('textbox', { name: 'Why it is reworded' }).fill('Theirs.')
  await save(other)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Somebody else was faster.')
  await desk.reload()
  await expect(desk.getByText(/saved words have changed since/)).toBeVisible()
})

test('reasons and the evidence cited in them are kept while they are written', async ({ desk }) => {
  const kept = expect.poll(() => desk.evaluate(() => Object.values({ ...sessionStorage }).join()))
  await desk.goto(`${claims}/C4/judge`)
  const reasons = desk.getByRole('textbox', { name: 'Reasons' })
  await reasons.click()
  await desk.keyboard.type('The caption says so @')
  await kept.toContain('says so @')
  await desk.getByRole('option').first().click()
  await kept.toContain('\\"type\\":\\"evidence\\"')
  await desk.reload()
  await offer(desk).click()
  await expect(reasons).toContainText(/The caption says so E\d+/)
})

test('another person at the same browser is never offered them', async ({ desk }) => {
  await typeWording(desk)
  await desk.goto('/account')
  await desk.getByRole('button', { name: 'Sign out' }).first().click()
  await expect(desk).toHaveURL(/\/sign-in/)
  await expect
    .poll(() =>
      desk.evaluate(() => Object.keys({ ...sessionStorage }).filter((key) => key.startsWith('draft'))),
    )
    .toEqual([])
})
