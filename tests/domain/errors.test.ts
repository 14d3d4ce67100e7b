import { expect, test } from 'vitest'
import { WorkbenchError } from '#app/domain/errors.ts'

test('a refusal is known as one, whichever copy of the module made it', async () => {
  // @ts-expect-error The query makes a second copy of the module, which has no types of its own.
  const copy = await import('../../app/domain/errors.ts?copy')
  const refusal = new copy.WorkbenchError('invalid', 'capture.no_text')
  expect(copy.WorkbenchError).not.toBe(WorkbenchError)
  expect(refusal instanceof WorkbenchError).toBe(true)
  class Narrower extends WorkbenchError {}
  expect(refusal instanceof Narrower).toBe(false)
  expect(new Narrower('invalid', 'capture.no_text') instanceof Narrower).toBe(true)
  expect(new Error('x') instanceof WorkbenchError).toBe(false)
})
