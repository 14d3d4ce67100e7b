import type { Page } from '@playwright/test'
import { expect } from './e2e.ts'

/** The first claim of the worked case. */
export const claim = '/cases/kazakhstan-2022/claims/C1'

/** Gives the claim other words. */
export async function reword(page: Page, wording: string): Promise<void> {
  await page.goto(`${claim}/edit`)
  await page.getByRole('textbox', { name: 'Wording', exact: true }).fill(wording)
  await page.getByRole('textbox', { name: 'Why it is reworded' }).fill('Shorter.')
  await page.getByRole('button', { name: 'Save the wording' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wording)
}
