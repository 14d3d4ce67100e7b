import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { WorkbenchError } from '#app/domain/errors.ts'
import { partialDateSchema } from '#app/domain/partial-date-schema.ts'
import { admitUser } from '#app/services/people/admit-user.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { parseFields } from '#app/web/form.server.ts'
import { handleForm, handleForms, onForm } from '#app/web/handle-form.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { listPeople } from '#db/queries/people.server.ts'
import { postForm, readReply, testContext } from '#tests/support/test-context.ts'
import { testWork } from '#tests/support/test-work.ts'

const schema = z.strictObject({
  title: z.string().trim().min(1).max(10),
  on: partialDateSchema.nullable().default(null),
  count: z.coerce.number().int().min(1).default(1),
})

function form(fields: Record<string, string>): FormData {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.set(name, value)
  return made
}

function sent(work: Work & { db: Db; actor: Work['actor'] | null }, fields: Record<string, string>) {
  return { request: postForm('/x', fields), context: testContext(work), params: {} } as ActionFunctionArgs
}

test('fields are checked; the key and the intent are taken out first', () => {
  const key = 'b6b6f3de-0a4e-4f0c-9b77-1f0a3c1f7c11'
  const parsed = parseFields(form({ title: ' Almaty ', intent: 'save', submission: key }), schema)
  expect(parsed).toMatchObject({ intent: 'save', key })
  expect(parsed.submission).toMatchObject({
    status: 'success',
    value: { title: 'Almaty', on: null, count: 1 },
  })
})

test.each([
  [{ title: '' }, 'title', 'Fill this in.'],
  [{}, 'title', 'Fill this in.'],
  [{ title: 'a long long title' }, 'title', 'This is too long: 10 characters at most.'],
  [{ title: 'x', on: 'soon' }, 'on', /date/i],
  [{ title: 'x', role: 'administrator' }, '', /role/],
])('%j is refused at "%s"', (fields, name, says) => {
  const { error } = parseFields(form(fields), schema).submission.reply()
  const said = error?.[name]?.[0] ?? ''
  if (typeof says === 'string') expect(said).toBe(says)
  else expect(said).toMatch(says)
})

test('a double click makes one change (check-api#2054, #1372)', async () => {
  const work = testWork('administrator')
  const fields = { title: 'Marat', submission: 'b6b6f3de-0a4e-4f0c-9b77-1f0a3c1f7c11' }
  const send = () =>
    handleForm(sent(work, fields), schema, (inner, { title }) => {
      const person = {
        name: title,
        email: `${title}@desk.invalid`,
        role: 'viewer',
        passwordHash: null,
      } as const
      return { to: `/people/${admitUser(inner, person).id}` }
    })
  const answers = (await Promise.all([send(), send(), send()])).map(readReply)
  expect(new Set(answers.map(({ status, to }) => `${status} ${to}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(302)
  expect(listPeople(work.db, work.now())).toHaveLength(2)
})

test('when the session has ended the form is told so, and nothing is written', async () => {
  const work = { ...testWork(), actor: null }
  const result = await handleForm(sent(work as never, { title: 'Almaty', intent: 'save' }), schema, () => {
    throw new Error('must not run')
  })
  expect(readReply(result)).toMatchObject({ status: 401, reply: { signedOut: true, intent: 'save' } })
})

test('who loses against a newer version gets 409, the reason, and every word back', async () => {
  const result = await handleForm(sent(testWork(), { title: 'Almaty', on: '2022-01' }), schema, () => {
    throw new WorkbenchError('conflict', 'conflict.stale_version')
  })
  expect(readReply(result)).toMatchObject({
    status: 409,
    reply: {
      status: 'conflict',
      refusal: { id: 'conflict.stale_version' },
      submission: { initialValue: { title: 'Almaty', on: '2022-01' } },
    },
  })
})

test('a password is never sent back', async () => {
  const secret = z.strictObject({ name: z.string(), new_password: z.string().min(50) })
  const result = await handleForm(sent(testWork(), { name: 'A', new_password: 'hunter2' }), secret, () => ({
    to: '/',
  }))
  const { reply, status } = readReply(result)
  expect(status).toBe(422)
  expect(JSON.stringify(reply)).toContain('"name":"A"')
  expect(JSON.stringify(reply)).not.toContain('hunter2')
})

test('each form of a page has its handler, and a form that the page does not have is refused', async () => {
  const handlers = { save: onForm(schema, (_work, { title }) => ({ result: title })) }
  const saved = await handleForms(sent(testWork(), { intent: 'save', title: 'Almaty' }), handlers)
  expect(readReply(saved)).toMatchObject({
    status: 200,
    reply: { intent: 'save', status: 'done', result: 'Almaty' },
  })
  const unknown = handleForms(sent(testWork(), { intent: 'constructor' }), handlers)
  await expect(unknown).rejects.toMatchObject({ status: 400 })
})

test('when the disk is full the form says so and keeps what was typed', async () => {
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  const result = await handleForm(sent(testWork(), { title: 'Almaty' }), schema, () => {
    throw full
  })
  expect(readReply(result)).toMatchObject({
    status: 503,
    reply: {
      status: 'refused',
      refusal: { id: 'store.full' },
      submission: { initialValue: { title: 'Almaty' } },
    },
  })
})
