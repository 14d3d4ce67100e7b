import { expect, expectAccessible, test } from '#tests/support/e2e.ts'

test('a case is opened with nothing but its title, whatever alphabet that is in', async ({
  desk,
  trouble,
}) => {
  trouble.expect(/status of 422/)
  const open = async (title: string, address = '') => {
    await desk.goto('/cases/new')
    await desk.getByRole('textbox', { name: 'Title' }).fill(title)
    await desk.getByRole('textbox', { name: 'Address (optional)' }).fill(address)
    await desk.getByRole('button', { name: 'Open the case' }).click()
  }
  await open('Міст у Броварах')
  await expect(desk).toHaveURL(/\/cases\/mist-u-brovarakh$/)
  await expectAccessible(desk)
  await open('Міст у Броварах')
  await expect(desk).toHaveURL(/\/cases\/mist-u-brovarakh-2$/)
  await open('Міст удруге', 'mist-u-brovarakh')
  await expect(
    desk.getByRole('link', {
      name: 'Address: Another case already has this address. Choose a different one.',
    }),
  ).toBeVisible()
  await expect(desk.getByRole('textbox', { name: 'Title' })).toHaveValue('Міст удруге')
  await expectAccessible(desk)
})
