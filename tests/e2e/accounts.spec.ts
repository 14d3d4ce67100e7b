import { administrator, expect, expectAccessible, setUp, test } from '#tests/support/e2e.ts'

test('the first visitor sets Sverka up and is in the worked case', async ({ page, trouble }) => {
  trouble.expect(/status of 422/)
  await page.goto('/account')
  await expect(page).toHaveURL(/\/setup$/)
  await expectAccessible(page)
  await page.getByLabel('Your name').fill(administrator.name)
  await page.getByLabel('E-mail address').fill(administrator.email)
  await page.getByLabel('Password').fill('too short')
  await page.getByRole('button', { name: /Create the account/ }).click()
  await expect(page.getByText('This password is too short').first()).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue(administrator.name)
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
  await page.getByRole('button', { name: /Create the account/ }).click()
  await expect(page).toHaveURL(/\/cases\/kazakhstan-2022$/)
})

test('an administrator invites a viewer, who joins and cannot write, whatever the request', async ({
  desk,
  server,
  browser,
}) => {
  await desk.goto('/people')
  await desk.getByRole('radio', { name: /^viewer/ }).check()
  await desk.getByRole('button', { name: 'Make an invitation link' }).click()
  const link = await desk.getByLabel('Invitation link').inputValue()
  await expectAccessible(desk)

  const context = await browser.newContext({ baseURL: server.origin })
  const guest = await context.newPage()
  await guest.goto(link)
  await expectAccessible(guest)
  await guest.getByLabel('Your name').fill('Marat')
  await guest.getByLabel('E-mail address').fill('marat@desk.example')
  await guest.getByLabel('Password').fill('four plain words here')
  await guest.getByRole('button', { name: 'Create the account' }).click()
  await expect(guest).toHaveURL(/\/cases/)

  await guest.goto('/people')
  await expect(guest.getByText('Only an administrator can do this')).toBeVisible()
  const headers = { origin: server.origin }
  const post = (path: string, form: Record<string, string>) =>
    context.request.post(`${server.origin}${path}`, { form, headers, maxRedirects: 0 })
  expect((await post('/people', { intent: 'invite', role: 'administrator' })).status()).toBe(403)
  expect(
    (await context.request.post(`${server.origin}/people`, { form: { intent: 'invite' } })).status(),
  ).toBe(403)

  await desk.goto('/people')
  await expect(desk.getByText('used by Marat')).toBeVisible()
  const again = await context.request.get(link)
  expect(again.status()).toBe(410)
  await context.close()
})

test('signing out and in again leads back; a wrong password says nothing about accounts', async ({
  desk,
  trouble,
}) => {
  trouble.expect(/status of 401/)
  await desk.goto('/account')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Sign out' }).first().click()
  await expect(desk).toHaveURL(/\/sign-in$/)
  await desk.goto('/account')
  await expect(desk).toHaveURL(/\/sign-in\?to=%2Faccount$/)
  await expectAccessible(desk)
  const attempt = async (email: string, password: string) => {
    await desk.getByLabel('E-mail address').fill(email)
    await desk.getByLabel('Password').fill(password)
    await desk.getByRole('button', { name: 'Sign in' }).click()
  }
  const refusal = desk.getByText('This address and this password do not belong together')
  await attempt(administrator.email, 'not the right words')
  await expect(refusal).toBeVisible()
  await attempt('nobody@desk.example', 'not the right words')
  await expect(refusal).toBeVisible()
  await attempt(administrator.email, administrator.password)
  await expect(desk).toHaveURL(/\/account$/)
})

test('a session that was ended elsewhere opens nothing any more', async ({ desk, server, browser }) => {
  const elsewhere = await browser.newContext({ baseURL: server.origin })
  const { email, password } = administrator
  const headers = { origin: server.origin }
  const answer = await elsewhere.request.post('/sign-in', {
    form: { email, password },
    headers,
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(302)
  const other = await elsewhere.newPage()
  await other.goto('/account')
  await expect(other.getByRole('heading', { name: 'Your account' })).toBeVisible()

  await desk.goto('/account')
  await desk.getByRole('button', { name: 'End all other sessions' }).click()
  await expect(desk.getByText('One session has ended.')).toBeVisible()
  await other.reload()
  await expect(other).toHaveURL(/\/sign-in/)
  await elsewhere.close()
})

test('all of it works without script', async ({ server, browser }) => {
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false })
  await setUp(context, server)
  const page = await context.newPage()
  await page.goto('/account')
  await page.getByLabel('Your name').fill('Aigul B.')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(page.getByText('Your name was saved.')).toBeVisible()
  await page.goto('/people')
  await page.getByRole('button', { name: 'Make an invitation link' }).click()
  await expect(page.getByLabel('Invitation link')).toHaveValue(/\/join\//)
  await context.close()
})
