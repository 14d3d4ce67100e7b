import type { Page } from '@playwright/test'
import iconv from 'iconv-lite'
import { expect } from './e2e.ts'
import { dragOver, textIsTaken } from './e2e-reader.ts'

/** The worked case. */
export const cases = '/cases/kazakhstan-2022'
/** A sentence with a number in it. */
export const killed = 'Прокурор Алматы заявил, что во время беспорядков погибли 225 человек.'
const around = 'Об этом сообщила пресс-служба ведомства на брифинге в понедельник, передаёт наше агентство. '

/** A news page in windows-1251 that says so nowhere. */
export function newsPage(sentence: string): Buffer {
  const paragraphs = Array.from({ length: 5 }, (_, at) => `<p>${around.repeat(2)} Часть ${at + 1}.</p>`).join(
    '',
  )
  const page = `<html><head><title>Прокурор назвал число погибших</title></head><body>
    <ul class="menu"><li><a href="/">Главная</a></li><li><a href="/sport">Спорт</a></li></ul>
    <div class="article"><h1>Прокурор назвал число погибших</h1>${paragraphs}<p>${sentence}</p>${paragraphs}</div>
    <div class="footer">Все права защищены</div></body></html>`
  return iconv.encode(page, 'windows-1251')
}

/** Adds a file as a source and waits until its text can be selected in. */
export async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto(`${cases}/sources/new`)
  await page.getByLabel('Or choose a file').setInputFiles({ name, mimeType: '', buffer })
  await page.getByRole('button', { name: 'Add the source' }).click()
  await expect(page).toHaveURL(/\/sources\/S\d+$/)
  await textIsTaken(page)
}

/** Records a claim from these words of the text. */
export async function claimFrom(page: Page, words: string): Promise<void> {
  await dragOver(page, words)
  await page.getByRole('button', { name: 'New claim' }).click()
  await page.getByRole('button', { name: 'Record claim' }).click()
  await expect(page.getByText(/^C\d+ is recorded\.$/)).toBeAttached()
}

/** A file as the browser hands it over. */
export const fileNamed = (name: string, words: string | Buffer) => ({
  ...{ name, mimeType: '' },
  buffer: typeof words === 'string' ? Buffer.from(words) : words,
})
