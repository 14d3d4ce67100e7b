import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { expect, expectAccessible, test } from '#tests/support/e2e.ts'
import { aColleague } from '#tests/support/e2e-colleague.ts'

const home = '/cases/kazakhstan-2022'

/** Asks a new question with C1 and C2 as its answers and leads to its board; gives its label. */
async function askAboutTheMan(desk: Page): Promise<string> {
  await desk.goto(`${home}/claims`)
  await desk.getByRole('link', { name: 'Add to a question: C1', exact: true }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Add C1 to a question')
  await expectAccessible(desk)
  await desk.getByRole('link', { name: 'Ask a new question with it' }).click()
  await desk.getByRole('textbox', { name: 'Question' }).fill('Which of the two is the man shown?')
  await expect(desk.getByRole('checkbox', { name: 'Only one answer can be right' })).toBeChecked()
  await desk.getByRole('button', { name: 'Ask it' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Which of the two is the man shown?')
  await desk.getByRole('link', { name: 'Add answers' }).click()
  await desk.getByRole('searchbox', { name: 'Number or words of a claim' }).fill('Zakir Uburov')
  await desk.getByRole('checkbox', { name: /^C2 / }).check()
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Add the ticked claims' }).click()
  await expect(desk).toHaveURL(/\/questions\/Q\d+$/)
  return desk.url().split('/').at(-1) ?? ''
}

const cellOf = (page: Page, quote: string, claim: string) =>
  page
    .getByRole('row')
    .filter({ hasText: quote })
    .getByRole('link', { name: new RegExp(`on ${claim}$`) })

test('two editors judge the cells of a board, and where they differ is seen', async ({
  desk,
  browser,
  server,
}) => {
  const label = await askAboutTheMan(desk)
  await expectAccessible(desk)
  const cell = cellOf(desk, 'На видео именно пианист', 'C1')
  await expect(cell).toContainText('supports')
  await cell.click()
  const panel = desk.getByRole('complementary', { name: 'How this row fits C1' })
  await expect(panel).toBeFocused()
  await expect(panel.getByText('На видео именно пианист')).toBeVisible()
  await expect(panel.getByRole('link', { name: 'In the text' })).toHaveAttribute(
    'href',
    /sources\/S2\?at=\d+-\d+/,
  )
  await expectAccessible(desk)
  await panel.getByRole('button', { name: 'strongly consistent' }).click()
  await expect(panel.getByText('Aigul Bekova: strongly consistent')).toBeVisible()
  await desk.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(cell).toBeFocused()

  const other = await aColleague({ desk, browser, server }, 'Bolot')
  await other.goto(`${home}/questions/${label}`)
  await cellOf(other, 'На видео именно пианист', 'C1').focus()
  await other.keyboard.press('5')
  await expect(cellOf(other, 'На видео именно пианист', 'C1')).toContainText('editors differ')
  await expect(other.getByRole('row', { name: /Against it, as you judge/ })).toContainText('1')
  await expect(other.getByRole('row', { name: /Against it, as Aigul Bekova judges/ })).toContainText('0')
  await other.context().close()

  await desk.goto(`${home}/questions/${label}`)
  await expect(cellOf(desk, 'На видео именно пианист', 'C1')).toContainText('Bolot: inconsistent')
  await expectAccessible(desk)
})

test('a board is one stop of the Tab key, and arrows move in it', async ({ desk }) => {
  await askAboutTheMan(desk)
  const grid = desk.getByRole('grid')
  await expect(grid.locator('[data-grid-stop][tabindex="0"]')).toHaveCount(1)
  await grid.locator('[data-grid-stop][tabindex="0"]').focus()
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('ArrowRight')
  await expect(desk.locator('td a:focus')).toHaveAttribute('data-claim', /^clm_/)
  const first = await desk.locator('td a:focus').getAttribute('id')
  await desk.keyboard.press('End')
  await expect(desk.locator('td a:focus')).toContainText('on C2')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('complementary', { name: 'How this row fits C2' })).toBeFocused()
  await desk.keyboard.press('Escape')
  await expect(desk.locator('td a:focus')).toContainText('on C2')
  await desk.keyboard.press('ArrowLeft')
  await expect(desk.locator('td a:focus')).toHaveAttribute('id', first ?? '')
  await desk.keyboard.press('2')
  await expect(desk.getByText(/^Kept for C1 on E\d+(, E\d+)*: consistent$/)).toBeVisible()
  await expect(desk.locator('td a:focus')).toContainText('Aigul Bekova: consistent')
  await desk.keyboard.press('0')
  await expect(desk.locator('td a:focus')).not.toContainText('Aigul Bekova')
})

test('what is missing and what the answers differ on are recorded, and the board is opened as a table', async ({
  desk,
}) => {
  const label = await askAboutTheMan(desk)
  await desk.getByRole('textbox', { name: 'What is missing' }).fill('=No passport was shown.')
  await desk.getByRole('button', { name: 'Record it as missing' }).click()
  await expect(desk.getByRole('grid').getByText('=No passport was shown.')).toBeVisible()
  await expect(desk.getByRole('textbox', { name: 'What is missing' })).toHaveValue('')

  await desk.getByText('Note a value').click()
  const answer = desk.getByRole('combobox', { name: 'Answer' })
  const note = async (text: string) => {
    await desk.getByRole('textbox', { name: 'Value as it is written' }).fill(text)
    await desk.getByRole('button', { name: 'Note the value' }).click()
    await expect(desk.getByRole('rowheader', { name: text, exact: true })).toBeVisible()
  }
  await desk.getByRole('combobox', { name: 'What it is of' }).fill('detained in a day')
  await desk.getByRole('combobox', { name: 'Kind' }).selectOption('number')
  const options = await answer.locator('option').allInnerTexts()
  const passages = desk.getByRole('combobox', { name: 'Passage in which it stands' })
  await expect(passages.locator('optgroup')).toHaveCount(2)
  await note('1 925')
  await answer.selectOption({ label: options[1] ?? '' })
  await expect(passages.locator('optgroup')).toHaveCount(1)
  await note('тысяча девятьсот двадцать пять')
  await expect(answer.locator('option:checked')).toHaveText(options[1] ?? '')
  await expect(passages.locator('optgroup')).toHaveAttribute('label', options[1] ?? '')
  await note('майже 2 тис.')
  await expect(desk.getByText(/Recognised as the same: 1,925/)).toBeVisible()
  await expect(desk.getByText('Read as almost 2,000')).toBeVisible()
  await expectAccessible(desk)

  const waiting = desk.waitForEvent('download')
  await desk.getByRole('link', { name: 'Board as CSV' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe(`kazakhstan-2022-${label}-board.csv`)
  const text = readFileSync(await download.path(), 'utf8')
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
  expect(rows[0]).toMatchObject({ row: 'question', row_no: label, C2_fits: 'disputed' })
  expect(rows.find(({ row }) => row === 'missing')?.words).toBe("'=No passport was shown.")
  expect(rows.find(({ words }) => words === 'На видео именно пианист')?.C1_evidence).toMatch(
    /^E\d+ supports$/,
  )
  expect(rows.filter(({ row }) => row === 'value')).toHaveLength(3)
})

test('the page of a claim names its rivals, and an answer is taken back with a reason', async ({ desk }) => {
  const label = await askAboutTheMan(desk)
  await desk.goto(`${home}/claims/C1`)
  const section = desk.getByRole('region', { name: 'Questions it answers' })
  await expect(section.getByRole('link', { name: 'Which of the two is the man shown?' })).toBeVisible()
  await expect(section.getByRole('listitem').filter({ hasText: 'C2' }).first()).toContainText('disputed')
  await desk.goto(`${home}/questions/${label}/retract?what=C2`)
  await expectAccessible(desk)
  await desk.getByRole('textbox', { name: 'Why it is retracted' }).fill('Answers something else.')
  await desk.getByRole('button', { name: 'Retract it' }).click()
  await expect(desk.getByRole('columnheader', { name: /C2/ })).toHaveCount(0)
})

test('what is typed on one claim is not carried on to the rival that it names', async ({ desk }) => {
  await askAboutTheMan(desk)
  await desk.goto(`${home}/claims/C1`)
  const comment = desk.getByRole('textbox', { name: 'Comment' })
  await comment.fill('Only of C1.')
  await desk
    .getByRole('region', { name: 'Questions it answers' })
    .getByRole('link', { name: /^The man in the video/ })
    .first()
    .click()
  await expect(desk).toHaveURL(/\/claims\/C2$/)
  await expect(comment).toHaveValue('')
  await expect(desk.getByText('Only of C1.')).toHaveCount(0)
})

/** The same desk in a browser that runs no script. */
async function withoutScript(desk: Page, browser: Browser, baseURL: string): Promise<Page> {
  const storageState = await desk.context().storageState()
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState })
  return context.newPage()
}

test('a cell is opened and judged without script', async ({ desk, server, browser }) => {
  const label = await askAboutTheMan(desk)
  const page = await withoutScript(desk, browser, server.origin)
  await page.goto(`${home}/questions/${label}`)
  await cellOf(page, 'На видео именно пианист', 'C2').click()
  await page.getByRole('button', { name: 'inconsistent', exact: true }).click()
  await expect(page.getByText('Aigul Bekova: inconsistent').last()).toBeVisible()

  await page.goto(`${home}/questions/${label}`)
  await page.getByText('Note a value').click()
  const passages = page.getByRole('combobox', { name: 'Passage in which it stands' })
  await expect(passages.locator('optgroup').last()).toHaveAttribute('label', /^C2 /)
  await page.context().close()
})

test('claims that were ticked without script stay ticked when one of them is refused', async ({
  desk,
  server,
  browser,
}) => {
  const label = await askAboutTheMan(desk)
  const page = await withoutScript(desk, browser, server.origin)
  await page.goto(`${home}/questions/${label}/answers`)
  await page.getByRole('checkbox', { name: /^C3 / }).check()
  await page.getByRole('checkbox', { name: /^C4 / }).check()
  await desk.goto(`${home}/questions/${label}/answers`)
  await desk.getByRole('checkbox', { name: /^C4 / }).check()
  await desk.getByRole('button', { name: 'Add the ticked claims' }).click()
  await expect(desk.getByRole('columnheader', { name: /C4/ })).toBeVisible()

  await page.getByRole('button', { name: 'Add the ticked claims' }).click()
  await expect(page.getByText(/there is C4 already/).first()).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^C3 / })).toBeChecked()
  await page.context().close()
})
