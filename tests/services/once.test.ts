import { expect, test } from 'vitest'
import { once } from '#app/services/once.server.ts'
import { admitUser } from '#app/services/people/admit-user.server.ts'
import { listPeople } from '#db/queries/people.server.ts'
import { as, testPerson, testWork } from '#tests/support/test-work.ts'

const key = '3f0c5e0a-6b1f-4d52-9f5a-0d6f2a9c1b77'
const guest = { name: 'Marat', email: 'marat@desk.invalid', role: 'editor', passwordHash: null } as const

test('a form that is sent ten times admits one person and answers the same each time', async () => {
  const work = testWork('administrator')
  const send = async () => once(work, key, (inner) => admitUser(inner, guest).id)
  const answers = await Promise.all(Array.from({ length: 10 }, send))
  expect(new Set(answers).size).toBe(1)
  expect(listPeople(work.db, work.now()).map((person) => person.name)).toEqual(['Aigul', 'Marat'])
})

test('a key that somebody else used is refused', () => {
  const work = testWork('administrator')
  const other = as(work, testPerson(work.db, 'Dina', 'administrator'))
  once(work, key, () => 'first')
  expect(() => once(other, key, () => 'second')).toThrow('conflict.submission_reused')
})

test('a form that was refused can be sent again under the same key', () => {
  const work = testWork('administrator')
  const attempt = (email: string) => once(work, key, (inner) => admitUser(inner, { ...guest, email }).email)
  expect(() => attempt('aigul@desk.invalid')).toThrow('taken.email')
  expect(attempt('marat@desk.invalid')).toBe('marat@desk.invalid')
})

test('nothing of a change stays when the form fails after it', () => {
  const work = testWork('administrator')
  const fail = () =>
    once(work, key, (inner) => {
      admitUser(inner, guest)
      throw new Error('power cut')
    })
  expect(fail).toThrow('power cut')
  expect(listPeople(work.db, work.now())).toHaveLength(1)
})
