import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/e2e.ts'

const worked = '/cases/kazakhstan-2022'
const address = 'https://kloop.example/2022/01/10/pianist'
const text = '🎹🎻 Семья ждала.\n\nМузыкант признался на видео.\n\nЕму обещали 90 000 тенге.\n\nДа. Нет. Да.'

async function bringIn(page: Page, casePath: string, name: string, content: string | Buffer): Promise<void> {
  await page.goto(`${casePath}/handover`)
  const buffer = Buffer.from(content)
  await page.getByLabel('File of annotations').setInputFiles({ name, mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: 'Bring in' }).click()
}

function remark(id: string, exact: string | null, rest: object = {}) {
  const selector = exact ? [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] : []
  return {
    ...{
      id,
      uri: address,
      user: 'acct:nurlan@hypothes.is',
      created: `2022-01-11T10:0${id.length}:00Z`,
      tags: [],
    },
    ...{ text: `remark ${id}`, references: [], target: [{ source: address, selector }], ...rest },
  }
}

test('a case taken along as Web annotations comes in whole elsewhere, and only once', async ({ desk }) => {
  test.slow()
  await desk.goto(worked)
  await desk.getByRole('link', { name: 'Annotations of others' }).click()
  await expectAccessible(desk)
  const saved = desk.waitForEvent('download')
  await desk.getByRole('link', { name: 'With the texts' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('kazakhstan-2022-annotations.jsonld')
  const content = readFileSync(await file.path())

  await desk.goto('/cases/new')
  await desk.getByLabel('Title').fill('The same, elsewhere')
  await desk.getByRole('textbox', { name: /address/i }).fill('elsewhere')
  await desk.getByRole('button', { name: 'Open the case' }).click()
  await expect(desk).toHaveURL(/\/cases\/elsewhere$/)
  await bringIn(desk, '/cases/elsewhere', 'case.jsonld', content)
  await expect(desk.getByText(/^\d+ annotations brought in, 0 known already, 0 left out$/)).toBeVisible()
  await expect(desk.getByText(/^New in this case: 5 sources and \d+ claims\.$/)).toBeVisible()
  await expectAccessible(desk)
  for (const page of ['', '/claims', '/sources/S1']) {
    await desk.goto(`${worked}${page}`)
    const claims = await desk.getByText(/На видео именно пианист/).count()
    await desk.goto(`/cases/elsewhere${page}`)
    await expect(desk.getByText(/На видео именно пианист/)).toHaveCount(claims)
  }
  await bringIn(desk, '/cases/elsewhere', 'case.jsonld', content)
  await expect(desk.getByText(/^Nothing brought in, \d+ known already, 0 left out$/)).toBeVisible()
})

test('a Hypothesis export becomes remarks, of which an editor makes a claim', async ({ desk }) => {
  await desk.goto(`${worked}/sources/new`)
  await desk.getByLabel('Paste the text').fill(text)
  await desk.getByRole('textbox', { name: 'Address (optional)', exact: true }).fill(address)
  await desk.getByRole('button', { name: 'Add the source' }).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)

  const hostile = '<script>document.title = "taken over"</script><b>bold</b>'
  const rows = [
    remark('a', 'Музыкант признался', { text: hostile, tags: ['музыкант'] }),
    remark('bbb', null, { references: ['a', 'bb'], text: 'second answer' }),
    remark('bb', null, { references: ['a'], text: 'first answer', user: 'acct:aigul@hypothes.is' }),
    remark('cccc', 'Ему обещали 80 000 тенге.'),
    remark('ddddd', 'Да.'),
    remark('eeeeee', 'ничего такого'),
    remark('fffffff', 'Да.', {
      uri: 'https://other.example/',
      target: [{ source: 'https://other.example/' }],
    }),
  ]
  await bringIn(desk, worked, 'hypothesis.json', JSON.stringify({ total: rows.length, rows }))
  await expect(desk.getByText('6 annotations brought in, 0 known already, 1 left out')).toBeVisible()
  const row = (words: string) => desk.getByRole('row', { name: new RegExp(words) })
  await expect(row('Музыкант признался')).toContainText('anchored')
  await expect(row('80 000 тенге')).toContainText('changed')
  await expect(row('ничего такого')).toContainText('not found')
  await expect(row('Да\\.').first()).toContainText('in doubt')
  await expect(desk.getByText('No source of this case has its address.')).toBeVisible()
  await expectAccessible(desk)

  await desk.goto(`${worked}/sources/S6`)
  await desk.getByRole('link', { name: '6 remarks' }).click()
  await expect(desk.getByText(hostile)).toBeVisible()
  await expect(desk).toHaveTitle(/Remarks/)
  const answers = await desk.getByText(/^(first|second) answer$/).allTextContents()
  expect(answers).toEqual(['first answer', 'second answer'])
  await expect(desk.locator('del')).toContainText('80')
  await expectAccessible(desk)

  await desk.getByRole('link', { name: 'New claim' }).click()
  await expect(desk.getByRole('dialog', { name: 'New claim' })).toBeVisible()
  await expect(desk.getByRole('textbox', { name: /wording/i })).toHaveValue('Музыкант признался')
  await desk.getByRole('button', { name: 'Record claim' }).click()
  await expect(desk.getByText(/^C\d+ is recorded\.$/)).toBeAttached()
  await desk.goto(`${worked}/sources/S6/remarks`)
  await expect(desk.getByText('Rests on the same words:')).toBeVisible()

  const one = await desk.request.get(`${worked}/sources/S6/handover`)
  expect(one.headers()['content-type']).toContain('application/ld+json')
  expect(one.headers()['content-disposition']).toContain('kazakhstan-2022-S6-annotations.jsonld')
  expect(((await one.json()) as { total: number }).total).toBe(7)
})

test('a file that is no export says what to do, and nothing is taken in', async ({ desk, trouble }) => {
  trouble.expect(/status of 422/)
  await bringIn(desk, worked, 'notes.csv', 'Created at,Author\n2022,somebody')
  await expect(desk.getByText(/This is not a JSON file that can be read/).first()).toBeVisible()
  await expectAccessible(desk)
  await bringIn(desk, worked, 'other.json', '{"hello":"world"}')
  await expect(
    desk.getByText(/neither a Web Annotation collection nor a Hypothesis export/).first(),
  ).toBeVisible()
  await bringIn(desk, worked, 'empty.json', '{"rows":[]}')
  await expect(desk.getByText(/This file holds no annotations\. Nothing was changed\./).first()).toBeVisible()
})
