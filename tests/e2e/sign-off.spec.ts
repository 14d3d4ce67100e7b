import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/e2e.ts'
import { aColleague } from '#tests/support/e2e-colleague.ts'

const home = '/cases/kazakhstan-2022'
const claim = `${home}/claims/C1`

/** A desk whose case asks for signatures: the administrator Aigul Bekova, and the reviewer Taras in a browser of his own. */
const signing = test.extend<{ taras: Page }>({
  taras: async ({ desk, browser, server, trouble }, use) => {
    trouble.expect(/status of 4(09|22|23)/)
    const taras = await aColleague({ desk, browser, server }, 'Taras', 'reviewer')
    await desk.goto(`${home}/edit`)
    await desk.getByRole('checkbox', { name: 'Verdicts need a second signature' }).check()
    await desk.getByRole('button', { name: 'Save' }).click()
    await expect(desk).toHaveURL(new RegExp(`${home}$`))
    await use(taras)
    await taras.context().close()
  },
})

const propose = async (page: Page, words: string) => {
  await page.goto(`${claim}/judge`)
  await expect(page.getByText('Nothing is missing.').first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Reasons' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
  await page.getByRole('button', { name: 'Propose the verdict' }).click()
  await expect(page).toHaveURL(/claims\/C1$/)
}

const waitingIn = (page: Page) => page.getByRole('region', { name: 'Proposed verdict', exact: true })

async function attachContradiction(page: Page): Promise<void> {
  await page.goto(`${claim}/evidence/new?stance=supports`)
  await page.getByLabel('Title').fill('A recording')
  await page.getByRole('textbox', { name: 'Quote' }).fill('На видео сам Убуров.')
  await page.getByRole('button', { name: 'Attach', exact: true }).click()
  await expect(page).toHaveURL(/#E\d+$/)
}

signing('two editors come to one verdict, and their sheet is signed', async ({ desk, taras }) => {
  signing.setTimeout(180_000)
  const secret = 'Looked at twice.'
  await test.step('a proposal is hidden from the second editor, wherever it could be told', async () => {
    await propose(desk, ` ${secret}`)
    await expect(waitingIn(desk).getByText(secret)).toBeVisible()
    await expectAccessible(desk)
    for (const path of [claim, `${claim}/history`, `${home}/history`, home, `${claim}/judge`]) {
      await taras.goto(path)
      expect(await taras.content(), path).not.toContain(secret)
      await expectAccessible(taras)
    }
  })

  await test.step('the second editor judges first and differently: both stand side by side, for the first editor live, without a reload', async () => {
    await taras.goto(claim)
    await expect(taras.getByRole('link', { name: /^Inbox: 1 thing waits/ })).toBeVisible()
    await taras.getByRole('link', { name: 'Judge first without seeing it' }).click()
    await taras.getByText('unverifiable', { exact: true }).click()
    await taras.getByRole('textbox', { name: 'Reasons' }).fill('Nobody saw his face.')
    await expectAccessible(taras)
    await taras.getByRole('button', { name: 'Record my verdict' }).click()
    for (const page of [taras, desk]) {
      await expect(page.getByText('Neither counts. Talk it over').first()).toBeVisible()
      const card = page.getByRole('article', { name: 'Proposed verdict' })
      await expect(card.getByText(secret)).toBeVisible()
      await expect(card.getByText('Nobody saw his face.')).toBeVisible()
    }
    await expectAccessible(taras)
  })

  await test.step('they talk it over: @ brings a comment to the other’s inbox', async () => {
    await taras.getByRole('link', { name: 'Comment on this' }).click()
    const words = taras.getByRole('textbox', { name: 'Comment' })
    await words.click()
    await taras.keyboard.type('Is his face not in the other photograph, @aig')
    const offered = taras.getByRole('listbox', { name: 'People to name' })
    await expect(offered.getByRole('option', { name: 'Aigul Bekova' })).toBeVisible()
    await expectAccessible(taras)
    await taras.keyboard.press('Enter')
    await taras.keyboard.type('? https://example.org/photo')
    await taras.getByRole('button', { name: 'Comment', exact: true }).click()
    await expect(taras.getByText('Your comment stands below the others.')).toBeAttached()
    await expect(words).toHaveValue('')
    await expect(taras.getByRole('link', { name: 'https://example.org/photo' })).toBeVisible()

    await desk.goto('/inbox')
    const addressed = desk.getByRole('region', { name: 'Addressed to you' })
    await expect(addressed.getByText(/Is his face not in the other photograph, @Aigul Bekova/)).toBeVisible()
    await expect(desk.getByRole('region', { name: 'Returned to you' }).getByRole('listitem')).toHaveCount(1)
    await expectAccessible(desk)
    await addressed.getByRole('button', { name: /as seen/ }).click()
    await expect(addressed).toBeHidden()
  })

  await test.step('it is proposed again, opened and signed, which the other browser shows live, without a reload', async () => {
    await propose(desk, ' The photograph shows it.')
    await taras.goto('/inbox')
    await taras.getByRole('region', { name: 'To sign' }).getByRole('link').click()
    await taras.getByRole('button', { name: 'Show the proposal' }).click()
    await expect(waitingIn(taras).getByText('The photograph shows it.')).toBeVisible()
    await taras.getByRole('textbox', { name: 'Comment (optional)' }).fill('The ears decide it.')
    await taras.getByRole('button', { name: 'Sign this verdict' }).click()
    await expect(taras.getByText('signed by Taras,').first()).toBeVisible()
    await expect(desk.getByText('The ears decide it.').first()).toBeVisible()
    await expect(waitingIn(desk)).toHaveCount(0)
    await expectAccessible(taras)
  })

  await test.step('contradicting evidence makes the verdict stale in both browsers, live in the other one; it is found to still stand', async () => {
    await attachContradiction(desk)
    for (const page of [desk, taras]) {
      await expect(page.getByText('This verdict is stale.').first()).toBeVisible()
    }
    await desk.getByText('It still stands', { exact: true }).click()
    await desk.getByRole('textbox', { name: 'Why it still stands' }).fill('The recording is of 2019.')
    await expectAccessible(desk)
    await desk.getByRole('button', { name: 'Record that it still stands' }).click()
    await expect(waitingIn(desk).getByText('The recording is of 2019.')).toBeVisible()
    await taras.getByRole('button', { name: 'Show the proposal' }).click()
    await taras.getByRole('button', { name: 'Sign this verdict' }).click()
    await expect(taras.getByText('This verdict is stale.')).toHaveCount(0)
    await expect(taras.getByText('The recording is of 2019.').first()).toBeVisible()
  })

  await test.step('the sheet is signed and locks what it rests on, until it is reopened', async () => {
    const standing = await taras.locator('h1').textContent()
    await taras.goto(`${home}/sheet?text=${encodeURIComponent((standing ?? '').slice(0, 40))}`)
    await expect(taras.getByText('The recording is of 2019.').first()).toBeVisible()
    await expect(taras.getByText(/by Taras, .* UTC/).first()).toBeVisible()
    await taras.getByRole('button', { name: 'Sign the sheet' }).click()
    const signed = taras.getByRole('region', { name: 'Signed sheets', exact: true })
    await expect(signed.getByText('locked')).toBeVisible()
    await expectAccessible(taras)

    await desk.goto(claim)
    await expect(desk.getByText('This claim is on a signed sheet and cannot be changed.')).toBeVisible()
    await expect(desk.getByRole('link', { name: /^Edit wording/ })).toHaveCount(0)
    await expectAccessible(desk)
    await desk.goto(`${claim}/edit`)
    await expect(desk.getByText(/A reviewer can reopen that sheet, with a reason/)).toBeVisible()

    await signed.getByText('Reopen', { exact: true }).click()
    await signed.getByRole('button', { name: /^Reopen sheet/ }).click()
    await expect(signed.getByText(/Fill this in/).first()).toBeVisible()
    await signed.getByRole('textbox', { name: 'Why it is reopened' }).fill('A date is wrong.')
    await signed.getByRole('button', { name: /^Reopen sheet/ }).click()
    await expect(signed.getByText(/Reopened by Taras, .*: A date is wrong\./)).toBeVisible()
    await desk.goto(`${claim}/edit`)
    await expect(desk.getByRole('textbox', { name: 'Wording', exact: true })).toBeVisible()
  })
})

signing(
  'of two reviewers at once the second is told who was faster, and keeps their words',
  async ({ desk, taras, browser, server }) => {
    const vera = await aColleague({ desk, browser, server }, 'Vera', 'reviewer')
    await propose(desk, ' Again.')
    for (const page of [taras, vera]) {
      await page.goto(claim)
      await page.getByRole('button', { name: 'Show the proposal' }).click()
      await page.getByText('Return it', { exact: true }).click()
      await page.getByRole('textbox', { name: 'What is to be looked at again' }).fill('The date of E2.')
    }
    const ofVera = vera.getByRole('textbox', { name: 'What is to be looked at again' })
    await ofVera.fill('Vera asks for the date of E3.')
    await taras.getByRole('button', { name: 'Return the verdict' }).click()
    await expect(desk.getByText('It does not count. Answer the comment').first()).toBeVisible()

    await expect(vera.getByText('Taras returned this verdict meanwhile.')).toBeVisible()
    await expect(ofVera).toHaveValue('Vera asks for the date of E3.')
    await expectAccessible(vera)
    const refused = vera.waitForResponse((answer) => answer.request().method() === 'POST')
    await vera.getByRole('button', { name: 'Return the verdict' }).click()
    expect((await refused).status()).toBe(409)
    await expect(vera.getByText(/Too late: Taras returned this verdict/)).toBeVisible()
    await expect(ofVera).toHaveValue('Vera asks for the date of E3.')
    await vera.getByRole('button', { name: 'Drop what you wrote' }).click()
    await expect(ofVera).toHaveCount(0)
    await vera.context().close()
  },
)

signing(
  'what somebody writes as a verdict or a second opinion stays when a colleague is faster, live and after sending',
  async ({ desk, taras, browser, server }) => {
    const vera = await aColleague({ desk, browser, server }, 'Vera', 'reviewer')
    await vera.goto(`${claim}/judge`)
    await expect(vera.getByText('Nothing is missing.').first()).toBeVisible()
    await vera.getByRole('textbox', { name: 'Reasons' }).click()
    await vera.keyboard.press('Control+End')
    await vera.keyboard.type(' Vera was writing this.')
    await propose(desk, ' Faster.')
    await expect(vera.getByText(/A verdict on this claim is proposed already/)).toBeVisible()
    await expect(vera.getByText('What you typed stays here until you leave this page.')).toBeVisible()
    await expect(vera.getByRole('textbox', { name: 'Reasons' })).toContainText('Vera was writing this.')
    await expectAccessible(vera)

    await vera.goto(`${claim}/second-opinion`)
    await vera.getByText('unverifiable', { exact: true }).click()
    const reasons = vera.getByRole('textbox', { name: 'Reasons' })
    await reasons.fill('Nobody saw his face.')
    await taras.goto(claim)
    await taras.getByRole('button', { name: 'Show the proposal' }).click()
    await taras.getByRole('button', { name: 'Sign this verdict' }).click()
    await expect(vera.getByText(/There is no proposed verdict here that you have yet to see/)).toBeVisible()
    await vera.getByRole('button', { name: 'Record my verdict' }).click()
    await expect(vera.getByText(/Too late: Taras signed this verdict/)).toBeVisible()
    await expect(reasons).toHaveValue('Nobody saw his face.')
    await expectAccessible(vera)
    await vera.context().close()
  },
)

signing(
  'a claim is assigned with a due date, listed as one’s own, and judged from the inbox',
  async ({ desk, taras }) => {
    await desk.goto(claim)
    await desk.getByText('Assign', { exact: true }).click()
    await desk.getByLabel('To', { exact: true }).selectOption('Taras')
    await desk.getByLabel('Due (optional)').fill('2022-01-31')
    await expectAccessible(desk)
    await desk.getByRole('button', { name: 'Save' }).click()
    await expect(desk.getByText(/Assigned to Taras, due 31 January 2022, overdue/)).toBeVisible()

    await taras.goto(`${home}/claims`)
    await taras.getByLabel('Assigned').selectOption('to me')
    await expect(taras).toHaveURL(/assigned=me/)
    await expect(taras.getByText('1 claim matches')).toBeVisible()
    await expect(taras.getByText(/Assigned to you, due 31 January 2022, overdue/)).toBeVisible()
    await expectAccessible(taras)
  },
)
