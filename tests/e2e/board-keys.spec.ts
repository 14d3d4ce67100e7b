import type { Page } from '@playwright/test'
import { systemWork } from '#app/cli/system-work.ts'
import { withStore } from '#app/cli/with-store.ts'
import { atomically } from '#db/atomically.server.ts'
import { aBigBoard } from '#tests/support/big-board.ts'
import { expect, expectAccessible, test } from '#tests/support/e2e.ts'
import { aColleague } from '#tests/support/e2e-colleague.ts'
import type { E2eDesk } from '#tests/support/e2e-desks.ts'
import { aCase } from '#tests/support/material.ts'

const board = '/cases/big/questions/Q1'

/** Opens the board of a question with ten answers and so many rows of six sources, with the focus on the cell of C7 in its first row. */
async function openAtC7(page: Page, { dataDir }: E2eDesk, rows = 24) {
  withStore(dataDir, (db) => {
    atomically(db, (tx) => {
      const work = { ...systemWork(db), db: tx }
      aBigBoard(work, aCase(work, 'big').id, { answers: 10, rows })
    })
  })
  await page.goto(board)
  await expect(page.locator('[data-grid-stop][tabindex="0"]')).toHaveCount(1)
  await page.locator('tbody td a', { hasText: 'on C7' }).first().focus()
}

const focused = (page: Page) => page.locator(':focus')

type Stop = { row: string | undefined; words: string }

/** Notes each stop that gets the focus from now on; the answer gives what was noted. */
async function noteFocus(page: Page): Promise<() => Promise<Stop[]>> {
  const notes = await page.evaluateHandle(() => {
    const noted: Stop[] = []
    document.addEventListener('focusin', ({ target }) => {
      const { dataset, textContent } = target as HTMLElement
      noted.push({ row: dataset.row, words: textContent ?? '' })
    })
    return noted
  })
  return () => notes.jsonValue()
}

/** The row and the column of the cell that has the focus. */
const placeOf = async (page: Page) => ({
  row: await focused(page).getAttribute('data-row'),
  column: (await focused(page).textContent())?.match(/on (C\d+)$/)?.[1],
})

test('a column of ten answers and sixty rows is walked down by keys, across the heads of its sources', async ({
  desk,
  server,
}) => {
  await openAtC7(desk, server, 60)
  const walked = await noteFocus(desk)
  for (let at = 0; at < 12; at += 1) await desk.keyboard.press('ArrowDown')
  for (let at = 0; at < 6; at += 1) await desk.keyboard.press('PageDown')
  const stops = await walked()
  const cells = stops.filter(({ row }) => row !== undefined)
  expect(new Set(cells.map(({ row }) => row)).size).toBe(11 + 5)
  expect(cells.every(({ words }) => words.endsWith('on C7'))).toBe(true)
  const heads = stops.filter(({ row }) => row === undefined)
  expect(heads.map(({ words }) => words.slice(0, 1))).toEqual(['S', 'S'])
  await expect(desk.locator('tbody td a', { hasText: 'on C7' }).last()).toBeFocused()
  await desk.keyboard.press('Control+Home')
  await expect(focused(desk)).toContainText('C1')
  await desk.keyboard.press('End')
  await expect(focused(desk)).toContainText('C10')
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('ArrowDown')
  expect((await placeOf(desk)).column).toBe('C10')
  await desk.keyboard.press('PageDown')
  await desk.keyboard.press('ArrowDown')
  expect((await placeOf(desk)).column).toBe('C10')
  await expectAccessible(desk)
})

test('the focus stays with a row that a judgement moves', async ({ desk, server }) => {
  await openAtC7(desk, server)
  const rows = desk.locator('tbody tr:has(td)')
  const order = async () =>
    rows.locator('td:last-child a').evaluateAll((cells) => cells.map((cell) => cell.dataset.row))
  const before = await order()
  const row = before.at(-1) ?? ''
  const cell = (claim: string) => desk.locator(`td a[data-row="${row}"]`, { hasText: `on ${claim}` })
  await cell('C3').focus()
  await desk.keyboard.press('6')
  await expect(desk.getByText(/^Kept for C3 on E\d+/)).toBeVisible()
  await desk.keyboard.press('ArrowRight')
  await expect(cell('C4')).toBeFocused()
  await desk.keyboard.press('1')
  await expect(desk.getByText(/^Kept for C4 on E\d+/)).toBeVisible()
  await expect.poll(async () => (await order()).indexOf(row)).toBeLessThan(before.indexOf(row))
  await desk.keyboard.press('ArrowRight')
  await expect(cell('C5')).toBeFocused()
  await desk.keyboard.press('3')
  await expect(cell('C5')).toContainText('Aigul Bekova: neutral')
  await expect(cell('C3')).toContainText('Aigul Bekova: strongly inconsistent')
})

test('cells that are judged one right after the other are all kept', async ({ desk, server }) => {
  await openAtC7(desk, server)
  const row = (await placeOf(desk)).row
  for (const key of ['2', 'ArrowRight', '3', 'ArrowRight', '5', 'ArrowRight', '1'])
    await desk.keyboard.press(key)
  for (const [claim, fit] of [
    ['C7', 'consistent'],
    ['C8', 'neutral'],
    ['C9', 'inconsistent'],
    ['C10', 'strongly consistent'],
  ]) {
    const cell = desk.locator(`td a[data-row="${row}"]`, { hasText: `on ${claim}` })
    await expect(cell).toContainText(`Aigul Bekova: ${fit}`)
  }
})

test('whoever judges a cell of a question that a colleague withdrew is told, and sees the board as it is', async ({
  desk,
  browser,
  server,
  trouble,
}) => {
  trouble.expect(/423/)
  const other = await aColleague({ desk, browser, server }, 'Bolot')
  await desk.route(/\/live\?/, (route) => route.fulfill({ status: 204 }))
  await openAtC7(desk, server)
  await desk.keyboard.press('Enter')
  const panel = desk.getByRole('complementary', { name: 'How this row fits C7' })
  await other.goto(`${board}/retract`)
  await other.getByRole('textbox', { name: 'Why it is retracted' }).fill('Asked twice.')
  await other.getByRole('button', { name: 'Retract it' }).click()
  await expect(other).toHaveURL(/\/questions$/)
  await other.context().close()

  await panel.getByRole('button', { name: 'neutral' }).click()
  await expect(panel.getByRole('alert')).toContainText('Your judgement was not kept.')
  await expect(desk.getByText('This question was retracted.')).toBeVisible()
})

test('a key that judges nothing since the session ended says so, and keeps saying it beside the board', async ({
  desk,
  server,
  trouble,
}) => {
  trouble.expect(/401/)
  const live = desk.waitForResponse(/\/live\?/)
  await openAtC7(desk, server)
  await live
  await desk.context().clearCookies()
  await desk.keyboard.press('2')
  await expect(desk.getByRole('status').getByText(/^Not kept for C7 on .*Your session ended\./)).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Sign in in a new tab' })).toBeVisible()
  await expect(desk.getByText(/^Kept/)).toHaveCount(0)

  await desk.getByRole('textbox', { name: 'What is missing' }).fill('No passport was shown.')
  await desk.getByRole('button', { name: 'Record it as missing' }).click()
  await expect(desk.getByRole('alert')).toContainText('Your session ended')
  await expect(desk.getByRole('textbox', { name: 'What is missing' })).toHaveValue('No passport was shown.')
})
