import { expect, expectAccessible, test } from '#tests/support/e2e.ts'
import { cases, claimFrom, fileNamed, killed, newsPage, upload } from '#tests/support/e2e-files.ts'
import { dragOver, textIsTaken } from '#tests/support/e2e-reader.ts'
import { makeDocx, makePdf } from '#tests/support/made-files.ts'

test('a page, a Word file and a PDF are quoted; one digit changed in the page captured again turns the verdict stale, with the difference', async ({
  desk,
}) => {
  await upload(desk, 'новость.html', newsPage(killed))
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Прокурор назвал число погибших')
  await expect(desk.locator('#text').getByText(killed)).toBeVisible()
  await expect(desk.locator('summary', { hasText: 'Главная' })).toBeVisible()
  await claimFrom(desk, 'погибли 225 человек')
  await dragOver(desk, 'погибли 225 человек')
  await desk.getByRole('button', { name: 'Evidence against' }).click()
  await desk.getByRole('searchbox').last().fill('C44')
  await desk.getByRole('button', { name: 'Attach evidence' }).click()
  await expect(desk.getByText(/^E\d+ is attached to C44\.$/)).toBeAttached()

  const docx = await makeDocx('Протокол', ['Он сказал: «Мне заплатили».'])
  await upload(desk, 'протокол.docx', Buffer.from(docx))
  await claimFrom(desk, 'Мне заплатили')

  await upload(desk, 'список.pdf', Buffer.from(await makePdf([['Список погибших.'], ['Всего 225 фамилий.']])))
  await expect(desk.locator('[data-begins="page 2"]')).toHaveText('Всего 225 фамилий.')
  await claimFrom(desk, 'Всего 225 фамилий')
  await expectAccessible(desk)

  await desk.goto(`${cases}/claims/C44/judge`)
  await desk.getByText('refuted', { exact: true }).click()
  await desk.getByRole('textbox', { name: 'Reasons' }).click()
  await desk.keyboard.type('The list says otherwise @')
  await desk.getByRole('option').first().click()
  await desk.getByRole('button', { name: 'Give the verdict' }).click()
  await expect(desk).toHaveURL(/claims\/C44$/)
  await expect(desk.getByText('This verdict is stale.')).toBeHidden()

  await desk.goto(`${cases}/sources/S6`)
  await desk.getByRole('link', { name: 'capture again' }).click()
  await expectAccessible(desk)
  const buffer = newsPage(killed.replace('225', '227'))
  await desk.getByLabel('Or choose a file').setInputFiles({ name: 'новость.html', mimeType: '', buffer })
  await desk.getByRole('button', { name: 'Keep the new capture' }).click()
  await expect(desk).toHaveURL(/\/sources\/S6\/compare$/)
  const quote = desk.getByRole('listitem').filter({ hasText: 'C44' })
  await expect(quote.locator('del')).toHaveText(/225/)
  await expect(quote.locator('ins')).toHaveText(/227/)
  await expectAccessible(desk)

  await desk.goto(`${cases}/claims/C44`)
  await expect(desk.getByText('This verdict is stale.')).toBeVisible()
  await expect(desk.getByText(/^The words that E\d+ quotes have changed/)).toBeVisible()
  for (const label of ['C45', 'C46']) {
    await desk.goto(`${cases}/claims/${label}`)
    await expect(desk.getByText('unchecked').first()).toBeVisible()
  }

  await desk.goto(`${cases}/sources/S6/compare`)
  await quote.getByRole('button', { name: 'Take these words over' }).click()
  await expect(desk.getByText('The words of the new capture were taken over.')).toBeVisible()
  await desk.goto(`${cases}/sources/S6`)
  await textIsTaken(desk)
  await expect(desk.getByRole('complementary').getByText('C44').first()).toBeVisible()
})

test('of several places that a quote may stand at, an editor chooses one', async ({ desk, trouble }) => {
  trouble.expect(/status of 422/)
  await upload(desk, 'заметка.txt', Buffer.from('Вчера.\n\nОн был избит и молчал.\n\nСегодня.'))
  await claimFrom(desk, 'был избит')
  await desk.goto(`${cases}/sources/S6/capture`)
  const twice = 'Утром она была там, он был избит, сказала она.\n\nВечером снова: сосед был избит, сказал он.'
  await desk.getByLabel('Or choose a file').setInputFiles(fileNamed('заметка.txt', twice))
  await desk.getByRole('button', { name: 'Keep the new capture' }).click()
  const quote = desk.getByRole('listitem').filter({ hasText: 'C44' })
  await expect(quote.getByRole('radio')).toHaveCount(2)
  await expectAccessible(desk)
  await quote.getByRole('button', { name: 'Take these words over' }).click()
  await expect(quote.getByText('Choose the one that is meant')).toBeVisible()
  await quote.getByRole('radio').last().check()
  await quote.getByRole('button', { name: 'Take these words over' }).click()
  await expect(desk.getByText('The words of the new capture were taken over.')).toBeVisible()
})
