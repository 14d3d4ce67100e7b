import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { administrator, expect, expectAccessible, test } from '#tests/support/e2e.ts'
import { dragOver, readerIsReady, selectedWords } from '#tests/support/e2e-reader.ts'

const home = '/cases/kazakhstan-2022'
const forQuote = 'Вилучено 38 одиниць вогнепальної зброї'
const againstQuote = 'вилучення 36 одиниць'
const wording = 'In one day 38 firearms were seized in Almaty.'
const reason = 'Two days are told apart, and each has a figure of its own'
const settling = 'The report of the commandant’s office for that day'

test('a newcomer reads, claims, attaches, judges and hands over a sheet with the mouse', async ({ page }) => {
  await setUpByHand(page)
  await page.goto(`${home}/sources/S3`)
  await readerIsReady(page)

  await dragOver(page, forQuote)
  expect(await selectedWords(page)).toBe(forQuote)
  await page.getByRole('button', { name: 'New claim' }).click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(forQuote)
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Wording' }).fill(wording)
  await page.getByLabel('Language of the wording').selectOption('en')
  await page.getByRole('button', { name: 'Record claim' }).click()
  await expect(page.getByText('C44 is recorded.')).toBeAttached()

  await dragOver(page, forQuote)
  await page.getByRole('button', { name: /^Evidence for/ }).click()
  await attachTo(page, wording)

  await dragOver(page, againstQuote)
  await page.getByRole('button', { name: 'Evidence against' }).click()
  await attachTo(page, wording)

  await page.goto(`${home}/claims/C44`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(wording)
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Judge/ }).click()
  await page.getByText('disputed', { exact: true }).click()
  const reasons = page.getByRole('textbox', { name: 'Reasons' })
  await reasons.click()
  await page.keyboard.type(`${reason} @`)
  await page.getByRole('option').first().click()
  await page.getByLabel('What would settle it').fill(settling)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Give the verdict' }).click()
  await expect(page).toHaveURL(/claims\/C44$/)
  await expect(page.getByText(reason).first()).toBeVisible()

  await expectSheets(page)
})

test('the same is done with the keyboard alone', async ({ desk: page }) => {
  await page.goto(`${home}/sources/S3`)
  await readerIsReady(page)

  await selectSentence(page, 'Вилучено 38')
  await page.keyboard.press('c')
  await expect(page.getByRole('textbox', { name: 'Wording' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(wording)
  await tabTo(page, 'Language of the wording')
  await page.keyboard.type('English')
  await tabTo(page, 'Record claim')
  await page.keyboard.press('Enter')
  await expect(page.getByText('C44 is recorded.')).toBeAttached()

  await selectSentence(page, 'Вилучено 38')
  await page.keyboard.press('+')
  await attachByKeys(page)

  await selectSentence(page, 'Повідомлялося і про вилучення')
  await page.keyboard.press('-')
  await attachByKeys(page)

  await page.goto(`${home}/claims/C44`)
  await page.keyboard.press('v')
  await expect(page).toHaveURL(/judge/)
  await tabTo(page, /disputed|confirmed/)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /disputed/ })).toBeChecked()
  await tabTo(page, 'Reasons')
  await page.keyboard.type(`${reason} @`)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await tabTo(page, 'What would settle it')
  await page.keyboard.type(settling)
  await tabTo(page, 'Give the verdict')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/claims\/C44$/)
  await expect(page.getByText(reason).first()).toBeVisible()
})

async function setUpByHand(page: Page): Promise<void> {
  await page.goto('/')
  await expect(page).toHaveURL(/\/setup$/)
  await page.getByLabel('Your name').fill(administrator.name)
  await page.getByLabel('E-mail address').fill(administrator.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
  await page.getByRole('button', { name: /Create the account/ }).click()
  await expect(page).toHaveURL(new RegExp(`${home}$`))
  await expectAccessible(page)
}

async function attachTo(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').last().fill('C44')
  await expect(page.getByRole('radio', { name: words })).toBeChecked()
  await page.getByRole('button', { name: 'Attach evidence' }).click()
  await expect(page.getByText(/^E\d+ is attached to C44\.$/)).toBeAttached()
  await expect(page.getByRole('button', { name: 'Attach evidence' })).toBeHidden()
}

async function attachByKeys(page: Page): Promise<void> {
  await expect(page.getByPlaceholder('Type a number or words of it.')).toBeFocused()
  await page.keyboard.type('C44')
  await expect(page.getByRole('radio', { name: wording })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^E\d+ is attached to C44\.$/)).toBeAttached()
  await expect(page.getByRole('button', { name: 'Attach evidence' })).toBeHidden()
}

/** Walks the reading caret down, sentence by sentence, until it stands on the one that begins so, and selects it. */
async function selectSentence(page: Page, beginning: string): Promise<void> {
  await page.keyboard.press('t')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowUp')
  const said = page.locator('[aria-live]')
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('ArrowDown')
    if ((await said.allTextContents()).some((words) => words.startsWith(beginning))) return
  }
  throw new Error(`No sentence begins with ${beginning}`)
}

/** Presses Tab until what bears this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return ''
      const labelled = element.getAttribute('aria-labelledby')
      const named = labelled
        ? document.getElementById(labelled)?.textContent
        : element.getAttribute('aria-label')
      const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null
      return named ?? label ?? element.textContent ?? ''
    })
    if (typeof name === 'string' ? focused.trim().startsWith(name) : name.test(focused)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${name}`)
}

async function expectSheets(page: Page): Promise<void> {
  await page.goto(`${home}/sheet?text=firearms`)
  await expectAccessible(page)
  const json = await download(page, 'JSON')
  const sheet = JSON.parse(json)
  const claim = sheet.claims.find((each: { number: string }) => each.number === 'C44')
  expect(claim).toMatchObject({ wording, verdict: 'disputed', judgement: { settledBy: settling } })
  expect(claim.evidence.map((piece: { stance: string }) => piece.stance)).toEqual(['supports', 'contradicts'])
  expect(claim.evidence[1]).toMatchObject({ source: 'S3', passage: { source: 'S3', exact: againstQuote } })

  for (const format of ['Markdown', 'HTML', 'CSV']) {
    const text = await download(page, format)
    for (const held of [wording, forQuote, againstQuote, sheet.hash]) expect(text, format).toContain(held)
    if (format !== 'CSV') expect(text, format).toContain(reason)
    if (format === 'CSV') expect(parse(text, { bom: true, columns: true })).toHaveLength(2)
  }
  const { hash, ...frozen } = sheet
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(createHash('sha256').update(JSON.stringify(frozen)).digest('hex')).toBe(hash)
}

async function download(page: Page, format: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: format, exact: true }).click(),
  ])
  return readFile(await file.path(), 'utf8')
}
