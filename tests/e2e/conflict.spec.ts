import type { Page } from '@playwright/test'
import { administrator, expect, expectAccessible, test } from '#tests/support/e2e.ts'

const claim = '/cases/kazakhstan-2022/claims/C1'

/** A second browser of its own, signed in. */
const twoBrowsers = test.extend<{ other: Page }>({
  other: async ({ desk: _, browser, server }, use) => {
    const context = await browser.newContext({ baseURL: server.origin })
    const { email, password } = administrator
    const headers = { origin: server.origin }
    await context.request.post('/sign-in', { form: { email, password }, headers, maxRedirects: 0 })
    await use(await context.newPage())
    await context.close()
  },
})

twoBrowsers(
  'two browsers reword one claim: the second sees both texts and loses nothing',
  async ({ desk, other, trouble }) => {
    trouble.expect(/status of 409/)
    const wording = (page: Page) => page.getByRole('textbox', { name: 'Wording', exact: true })
    const why = (page: Page) => page.getByRole('textbox', { name: 'Why it is reworded' })
    const save = (page: Page) => page.getByRole('button', { name: 'Save the wording' }).click()
    await desk.goto(`${claim}/edit`)
    await other.goto(`${claim}/edit`)
    await wording(desk).fill('The man in the video is a musician.')
    await why(desk).fill('Mine.')
    await wording(other).fill('The man in the video is a pianist.')
    await why(other).fill('Theirs.')
    await save(other)
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('The man in the video is a pianist.')

    await save(desk)
    await expect(desk.getByText(/Somebody changed this after you opened it/).first()).toBeVisible()
    const both = desk.getByRole('region', { name: 'Wording', exact: true }).last()
    await expect(both.getByText('The man in the video is a pianist.').first()).toBeVisible()
    await expect(both.locator('ins')).toHaveText('musician')
    await expect(both.locator('del')).toHaveText('pianist')
    await expect(wording(desk)).toHaveValue('The man in the video is a musician.')
    await expect(why(desk)).toHaveValue('Mine.')
    await expectAccessible(desk)

    await save(desk)
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('The man in the video is a musician.')
    await desk.getByText('2 earlier wordings').click()
    await expect(desk.getByText('The man in the video is a pianist.').first()).toBeVisible()
  },
)

twoBrowsers(
  'two browsers judge one claim: the second sees the other verdict beside its own',
  async ({ desk, other, trouble }) => {
    trouble.expect(/status of 409/)
    const give = (page: Page) => page.getByRole('button', { name: 'Give the verdict' }).click()
    const write = async (page: Page, words: string) => {
      await page.goto(`${claim}/judge`)
      await expect(page.getByText('Nothing is missing.').first()).toBeVisible()
      await page.getByRole('textbox', { name: 'Reasons' }).click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(words)
    }
    await write(desk, ' My own second look.')
    await write(other, ' Their second look.')
    await give(other)
    await expect(other.getByText(/Their second look/).first()).toBeVisible()

    await give(desk)
    await expect(desk.getByRole('heading', { name: 'What changed while you were judging' })).toBeVisible()
    await expect(desk.getByRole('heading', { name: 'Another verdict was given' })).toBeVisible()
    await expect(desk.getByText(/Their second look/).first()).toBeVisible()
    await expect(desk.getByRole('textbox', { name: 'Reasons' })).toContainText('My own second look.')
    await expectAccessible(desk)

    await give(desk)
    await expect(desk).toHaveURL(/\/claims\/C1$/)
    await desk.getByText(/earlier verdicts/).click()
    await expect(desk.getByText(/Their second look/).first()).toBeVisible()
  },
)

/** Attaches evidence against the claim. */
async function attach(page: Page, title: string): Promise<void> {
  await page.goto(`${claim}/evidence/new?stance=contradicts`)
  await page.getByLabel('Title').fill(title)
  await page.getByRole('textbox', { name: 'Quote' }).fill('На видео другой человек.')
  await page.getByRole('button', { name: 'Attach', exact: true }).click()
  await expect(page).toHaveURL(/#E\d+$/)
}

twoBrowsers(
  'evidence that arrives while somebody judges is shown before the verdict counts',
  async ({ desk, other, trouble }) => {
    trouble.expect(/status of 409/)
    await desk.goto(`${claim}/judge`)
    await expect(desk.getByText('Nothing is missing.').first()).toBeVisible()
    await attach(other, 'A recording')
    await desk.getByRole('button', { name: 'Give the verdict' }).click()
    await expect(desk.getByText(/The evidence changed while you were judging/).first()).toBeVisible()
    await expect(desk.getByRole('article').filter({ hasText: 'A recording' }).first()).toBeVisible()
    await attach(other, 'A second recording')
    await expect(desk.getByText('A second recording').first()).toBeVisible()
    const refused = desk.waitForResponse((answer) => answer.request().method() === 'POST')
    await desk.getByRole('button', { name: 'Give the verdict' }).click()
    expect((await refused).status(), 'what came after the first refusal is shown by a second one').toBe(409)
    await desk.getByRole('button', { name: 'Give the verdict' }).click()
    await expect(desk).toHaveURL(/\/claims\/C1$/)
    await expect(desk.getByText('This verdict is stale.')).toHaveCount(0)
  },
)
