import { expect, test } from 'vitest'
import { findEventHead } from '#db/queries/events.server.ts'
import { askedOtherwise, filledDesk, load, writingServices } from '#tests/support/every-service.ts'

test('there are services to try', () => {
  expect(writingServices().length).toBeGreaterThan(15)
})

test.each(writingServices())('a viewer cannot use %s', async (name) => {
  const run = await load(name)
  const { viewer, input } = filledDesk()
  const before = findEventHead(viewer.db)
  const asked = askedOtherwise(input)[name] ?? input
  let refused: unknown
  try {
    run(viewer, asked)
  } catch (error) {
    refused = error
  }
  expect(refused).toMatchObject({ code: 'forbidden' })
  expect(findEventHead(viewer.db)).toEqual(before)
})
